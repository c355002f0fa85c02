package org.sankofa.ui.experience.internal.ask;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;
import org.sankofa.experience.ask.ReplyPlace;
import org.sankofa.model.AreaExperience;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.forms.FieldDrops;
import org.sankofa.ui.pages.PageContext;

/** Answers that are dropped on the consolidated reply become part of it: where, says the field they are dropped on. */
public final class ReplyDrops implements FieldDrops {

    private final ReplySteps steps;

    /** @param control whose end ends the work */
    public ReplyDrops(Control control, PageContext context) {
        steps = new ReplySteps(control, context);
    }

    @Override
    public Optional<String> hint(EObject object, EStructuralFeature feature, List<URI> records) {
        return place(object, feature).filter(place -> answers(records)).map(place -> text("reply.drop." + place.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public boolean take(EObject object, EStructuralFeature feature, List<URI> records) {
        Optional<ReplyPlace> place = place(object, feature).filter(one -> answers(records));
        place.ifPresent(one -> steps.put(one, records));
        return place.isPresent();
    }

    /** The place of the reply that a field edits; a reply that is not begun yet begins with experiences. */
    static Optional<ReplyPlace> place(EObject object, EStructuralFeature feature) {
        if (feature == Literals.CONSOLIDATED_REPLY__SYNOPSIS) {
            return Optional.of(ReplyPlace.SYNOPSIS);
        }
        if (feature == Literals.CONSOLIDATED_REPLY__EXPERIENCES || feature == Literals.REQUEST__REPLY
            || object instanceof AreaExperience && feature == Literals.AREA_EXPERIENCE__TEXT) {
            return Optional.of(ReplyPlace.EXPERIENCES);
        }
        if (feature == Literals.CONSOLIDATED_REPLY__RESOURCES) {
            return Optional.of(ReplyPlace.RESOURCES);
        }
        return feature == Literals.CONSOLIDATED_REPLY__CREDITS ? Optional.of(ReplyPlace.CREDITS) : Optional.empty();
    }

    private static boolean answers(List<URI> records) {
        return !records.isEmpty() && records.stream().allMatch(one -> Ids.parse(one).filter(ref -> ref.kind().equals("contribution")).isPresent());
    }
}
