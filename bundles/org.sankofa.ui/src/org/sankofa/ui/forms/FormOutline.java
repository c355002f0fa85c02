package org.sankofa.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.ui.presentation.FieldSpec;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.presentation.SectionSpec;

/**
 * Which fields a form on a page shows, in which sections. Such a form has no head and no message line of its own: the
 * page's editor has them.
 *
 * <pre>
 * FormOutline.empty().section("Who leaves, and why", "migrantGroups").section("Sources", "sources", "asOf")
 * </pre>
 */
public final class FormOutline {

    private record Part(String label, List<String> features) {
    }

    private final List<Part> parts;
    private final boolean everything;

    private FormOutline(List<Part> parts, boolean everything) {
        this.parts = parts;
        this.everything = everything;
    }

    /** @return an outline without sections, to add some */
    public static FormOutline empty() {
        return new FormOutline(List.of(), false);
    }

    /** @return every field, in the model's own sections */
    public static FormOutline everything() {
        return new FormOutline(List.of(), true);
    }

    /**
     * @param label heading of the section, in the person's language
     * @param features names of features of the record's class; a name it does not have is left out, so that one outline
     *            serves several kinds
     * @return this outline with one section more
     */
    public FormOutline section(String label, String... features) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(Objects.requireNonNull(label), List.of(features)));
        return new FormOutline(List.copyOf(more), everything);
    }

    /** @return the sections for a class; those without a field are left out */
    public List<SectionSpec> sections(FormModel model) {
        if (everything) {
            return model.sections();
        }
        List<SectionSpec> sections = new ArrayList<>();
        for (Part part : parts) {
            List<FieldSpec> fields = part.features.stream().map(model.type()::getEStructuralFeature)
                .filter(Objects::nonNull).map(model::field).toList();
            if (!fields.isEmpty()) {
                sections.add(new SectionSpec("outline." + sections.size(), part.label, fields));
            }
        }
        return sections;
    }

    /** @return whether a form with this outline has the field */
    public boolean holds(EClass type, EStructuralFeature feature) {
        return type.getEStructuralFeature(feature.getName()) == feature
            && (everything || parts.stream().anyMatch(part -> part.features.contains(feature.getName())));
    }
}
