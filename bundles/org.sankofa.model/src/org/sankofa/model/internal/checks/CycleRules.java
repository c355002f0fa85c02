package org.sankofa.model.internal.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sankofa.model.Identified;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Programme;
import org.sankofa.model.RelatedProgramme;
import org.sankofa.model.RelationType;
import org.sankofa.model.checks.CheckContext;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.ids.Ids;

/** Nothing is part of itself, broader than itself, or its own successor, however long the way round. */
final class CycleRules {

    private static final List<EReference> DIRECTED = List.of(Literals.PROGRAMME__PART_OF, Literals.ORGANISATION__PART_OF,
        Literals.ORGANISATION__SUCCEEDED_BY, Literals.PUBLICATION__PART_OF, Literals.PUBLICATION__REPLACES,
        Literals.LESSON__SUPERSEDED_BY, Literals.MEETING__FOLLOW_UP_OF, Literals.CONTRIBUTION__IN_REPLY_TO,
        Literals.CONCEPT__BROADER);

    /** Longer ways are no way a person took. */
    private static final int LIMIT = 1000;

    private CycleRules() {
    }

    static List<RecordCheck> all() {
        return List.of(Rule.error("cycle", Identified.class, CycleRules::cycle));
    }

    private static void cycle(Identified object, Findings findings) {
        for (EReference reference : DIRECTED) {
            if (reference.getEContainingClass().isInstance(object) && object.getId() != null
                && reaches(object, reference, findings.context())) {
                findings.report(object, reference, findings.label(reference), findings.name(object));
            }
        }
    }

    private static boolean reaches(Identified start, EReference reference, CheckContext context) {
        Set<String> seen = new HashSet<>();
        Deque<EObject> open = new ArrayDeque<>(next(start, reference));
        while (!open.isEmpty() && seen.size() < LIMIT) {
            EObject target = open.pop();
            String id = Ids.idOf(target);
            if (start.getId().equals(id)) {
                return true;
            }
            if (id != null && seen.add(id)) {
                Values.resolve(target, context).filter(reference.getEContainingClass()::isInstance)
                    .ifPresent(found -> open.addAll(next(found, reference)));
            }
        }
        return false;
    }

    private static List<EObject> next(EObject object, EReference reference) {
        List<EObject> targets = new ArrayList<>(Values.targets(object, reference));
        if (reference == Literals.PROGRAMME__PART_OF) {
            for (RelatedProgramme related : ((Programme) object).getRelatedProgrammes()) {
                if (related.getType() == RelationType.PARENT) {
                    targets.addAll(Values.targets(related, Literals.RELATED_PROGRAMME__PROGRAMME));
                }
            }
        }
        return targets;
    }
}
