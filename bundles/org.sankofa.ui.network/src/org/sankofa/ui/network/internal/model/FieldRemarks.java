package org.sankofa.ui.network.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Fact;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Record;
import org.sankofa.model.Remark;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.sharing.review.Review;

/** What people remarked on the fields of a record. */
public final class FieldRemarks {

    /** Nothing was saved yet, so nothing can be remarked on. */
    public static final FieldRemarks NONE = new FieldRemarks(false, List.of());

    private record Address(String object, String feature) {
    }

    /**
     * A field of a record.
     *
     * @param label what forms call it, with the object it belongs to where that is not the record
     */
    public record Place(EObject object, EStructuralFeature feature, String label) {
    }

    private final boolean saved;
    private final Map<Address, List<Review>> remarks = new HashMap<>();

    private FieldRemarks(boolean saved, List<Review> log) {
        this.saved = saved;
        for (Review review : log) {
            if (review.aboutObject() != null && review.aboutFeature() != null) {
                remarks.computeIfAbsent(new Address(review.aboutObject(), review.aboutFeature()), key -> new ArrayList<>()).add(review);
            }
        }
    }

    /** @return those of a record that was saved */
    public static FieldRemarks of(List<Review> remarks) {
        return new FieldRemarks(true, remarks);
    }

    /** @return whether a field can be remarked on: the fields of the review itself and of sources cannot */
    public boolean possible(EObject object, EStructuralFeature feature) {
        return saved && feature != null && !(object instanceof Fact) && !(object instanceof Remark) && Ids.idOf(object) != null
                && feature.getEContainingClass() != ModelPackage.Literals.REVIEWED;
    }

    /** @return what was remarked on a field, in the order in which it was said */
    public List<Review> of(EObject object, EStructuralFeature feature) {
        String id = object == null ? null : Ids.idOf(object);
        return id == null || feature == null ? List.of()
                : List.copyOf(remarks.getOrDefault(new Address(id, feature.getName()), List.of()));
    }

    /** @return the field that a step is about; empty when it is about the whole, or about what is no longer there */
    public static Optional<Place> place(Record record, Review review, List<String> languages, ModelTexts texts) {
        if (review.aboutObject() == null || review.aboutFeature() == null) {
            return Optional.empty();
        }
        return find(record, review.aboutObject()).flatMap(object -> Optional
                .ofNullable(object.eClass().getEStructuralFeature(review.aboutFeature()))
                .map(feature -> new Place(object, feature, label(record, object, feature, languages, texts))));
    }

    private static Optional<EObject> find(Record record, String id) {
        if (id.equals(record.getId())) {
            return Optional.of(record);
        }
        for (TreeIterator<EObject> all = record.eAllContents(); all.hasNext();) {
            EObject one = all.next();
            if (id.equals(Ids.idOf(one))) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** @return what to call a field */
    public static String label(Record record, EObject object, EStructuralFeature feature, List<String> languages, ModelTexts texts) {
        String label = texts.label(feature);
        if (object == record) {
            return label;
        }
        String name = Labels.name(object, languages);
        return (name == null || name.isBlank() ? texts.label(object.eClass()) : name) + ": " + label;
    }
}
