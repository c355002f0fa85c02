package org.sankofa.ui.presentation;

import java.util.Collection;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.Fact;
import org.sankofa.model.Identified;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Record;
import org.sankofa.model.Remark;
import org.sankofa.model.ids.Ids;

/** Copies of objects, with ids of their own, so that both can be changed and merged apart from each other. */
public final class RecordCopy {

    /** What others found of the one record is not said of its copy. */
    private static final Set<EStructuralFeature> OF_ONE = Set.of(Literals.IDENTIFIED__ID, Literals.REVIEWED__REVIEW_STATE,
        Literals.REVIEWED__REVIEW_LOG);

    private RecordCopy() {
    }

    /**
     * Fills a new record with what another of its kind holds, but for its id and its review. Call it inside
     * {@code EditingSession.run}.
     */
    public static void fill(Record target, Record source) {
        EObject copy = EcoreUtil.copy(source);
        ((Identified) copy).setId(target.getId());
        copy.eAllContents().forEachRemaining(RecordCopy::renew);
        for (EStructuralFeature feature : source.eClass().getEAllStructuralFeatures()) {
            if (!OF_ONE.contains(feature) && !feature.isDerived() && feature.isChangeable() && copy.eIsSet(feature)) {
                Object value = copy.eGet(feature);
                target.eSet(feature, value instanceof Collection<?> many
                    ? many.stream().filter(one -> !(one instanceof Remark)).toList() : value);
            }
        }
    }

    /** @return a copy of the object with ids of its own; it lies in nothing */
    public static EObject of(EObject object) {
        EObject copy = EcoreUtil.copy(object);
        renew(copy);
        copy.eAllContents().forEachRemaining(RecordCopy::renew);
        return copy;
    }

    private static void renew(EObject object) {
        if (object instanceof Fact fact && fact.eContainer() instanceof Identified of) {
            fact.setId(Ids.factId(of.getId(), fact.getFeature()));
        } else if (object instanceof Identified identified) {
            identified.setId(Ids.newId());
        }
    }
}
