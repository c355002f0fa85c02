package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.ids.Ids;

/**
 * The way from a record to a field of something in it.
 *
 * @param steps the objects on the way, the outermost first, without the record itself
 * @param feature the field
 */
record FormPath(List<EObject> steps, EStructuralFeature feature) {

    static FormPath to(Record record, EObject object, EStructuralFeature feature) {
        List<EObject> steps = new ArrayList<>();
        for (EObject at = object; at != null && at != record; at = at.eContainer()) {
            steps.add(0, at);
        }
        return new FormPath(List.copyOf(steps), feature);
    }

    /** The place of a problem in a record; empty where it is not there any more. */
    static Optional<FormPath> to(Record record, Problem problem) {
        String id = Ids.idOf(problem.object());
        EObject object = id == null || id.equals(record.getId()) ? record : References.find(record, id);
        return Optional.ofNullable(object).map(there -> there.eClass().getEStructuralFeature(FormScope.featureOf(problem)))
            .map(feature -> to(record, object, feature));
    }

    /** The section of a form that the way begins in. */
    Optional<SectionPane> section(List<SectionPane> sections) {
        EStructuralFeature first = steps.isEmpty() ? feature : steps.get(0).eContainingFeature();
        return sections.stream().filter(section -> section.spec().fields().stream().anyMatch(field -> field.feature() == first))
            .findFirst();
    }

    /** Opens the rows on the way; the field at its end, or null where it is not shown. */
    FieldCell open(SectionPane section) {
        ObjectPane pane = section.build();
        for (EObject step : steps) {
            FieldCell cell = pane == null ? null : pane.cell(step.eContainingFeature());
            pane = cell != null && cell.editor() instanceof ListEditor list ? list.revealIn(step) : null;
        }
        return pane == null ? null : pane.cell(feature);
    }
}
