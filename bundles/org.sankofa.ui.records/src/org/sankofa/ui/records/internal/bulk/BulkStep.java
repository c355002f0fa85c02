package org.sankofa.ui.records.internal.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Record;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;

/**
 * One value that is given to several records: set where there is one, added where there are many.
 *
 * @param label what the step is called in the undo menu
 * @param feature the feature of a record
 * @param value the value; for references the address of what is referred to
 */
public record BulkStep(String label, EStructuralFeature feature, Object value) {

    /** Says that the records were true on that day. */
    public static BulkStep stillTrue(String label, LocalDate day) {
        return new BulkStep(label, ModelPackage.Literals.RECORD__LAST_CONFIRMED, PartialDate.of(day));
    }

    /** Gives the records a theme more. */
    public static BulkStep theme(String label, URI theme) {
        return new BulkStep(label, ModelPackage.Literals.RECORD__THEMES, theme);
    }

    /** Names who keeps the records. */
    public static BulkStep keeper(String label, EClass kind, URI keeper) {
        return new BulkStep(label, ModelPackage.Literals.RECORD__KEEPER, new Target(kind, keeper));
    }

    /** What a reference points to where its class is not that of the feature. */
    private record Target(EClass kind, URI uri) {
    }

    /** Whether the record says so already. */
    boolean isDone(Record record) {
        Object now = record.eGet(feature);
        return feature.isMany() ? ((List<?>) now).stream().anyMatch(one -> same(one, plain())) : same(now, plain());
    }

    /** What stands in the record, to be put back by {@link #takeBack}; null where nothing does. */
    Object before(Record record) {
        Object now = feature.isMany() ? null : record.eGet(feature);
        return now instanceof EObject target ? new Target(target.eClass(), Ids.uriOf(target).orElse(null)) : now;
    }

    void apply(Record record) {
        if (feature.isMany()) {
            list(record).add(object(value));
        } else {
            record.eSet(feature, object(value));
        }
    }

    void takeBack(Record record, Object before) {
        if (feature.isMany()) {
            list(record).removeIf(one -> same(one, plain()));
        } else {
            record.eSet(feature, before == null ? null : object(before));
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object> list(Record record) {
        return (List<Object>) record.eGet(feature);
    }

    private Object plain() {
        return value instanceof Target target ? target.uri() : value;
    }

    private static boolean same(Object there, Object wanted) {
        return there instanceof EObject target ? Ids.uriOf(target).equals(Optional.of(wanted)) : Objects.equals(there, wanted);
    }

    /** The value itself, or for a reference a proxy that the store resolves. */
    private Object object(Object of) {
        return switch (of) {
            case Target target -> proxy(target.kind(), target.uri());
            case URI uri -> proxy(((EReference) feature).getEReferenceType(), uri);
            default -> of;
        };
    }

    private static EObject proxy(EClass kind, URI uri) {
        EObject proxy = EcoreUtil.create(kind);
        ((InternalEObject) proxy).eSetProxyURI(uri);
        return proxy;
    }
}
