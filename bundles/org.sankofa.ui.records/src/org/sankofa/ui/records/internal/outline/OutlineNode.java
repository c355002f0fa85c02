package org.sankofa.ui.records.internal.outline;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A line of the outline. What is in it is made when it is asked for. */
public final class OutlineNode {

    /** What a line stands for. */
    public enum Kind {
        PAGE, SECTION, FIELD, OBJECT
    }

    private final Kind kind;
    private final String page;
    private final String key;
    private final String label;
    private final int count;
    private final EObject object;
    private final List<EStructuralFeature> features;
    private final Supplier<List<OutlineNode>> inside;
    private List<OutlineNode> children;

    /**
     * @param page id of the page it stands on
     * @param key tells it from all others, also after the record changed
     * @param count how many objects a list has; -1 where nothing is counted
     * @param object the record, the object whose field it is, or the object itself
     * @param features the fields of a page or a section, the one of a field; of an object the first one that is edited
     */
    OutlineNode(Kind kind, String page, String key, String label, int count, EObject object, List<EStructuralFeature> features,
            Supplier<List<OutlineNode>> inside) {
        this.kind = kind;
        this.page = page;
        this.key = key;
        this.label = label;
        this.count = count;
        this.object = object;
        this.features = List.copyOf(features);
        this.inside = inside;
    }

    public Kind kind() {
        return kind;
    }

    public String page() {
        return page;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public int count() {
        return count;
    }

    public EObject object() {
        return object;
    }

    List<EStructuralFeature> features() {
        return features;
    }

    /** The field to go to; null where there is none. */
    public EStructuralFeature feature() {
        return features.isEmpty() ? null : features.getFirst();
    }

    List<OutlineNode> children() {
        if (children == null) {
            children = List.copyOf(inside.get());
        }
        return children;
    }
}
