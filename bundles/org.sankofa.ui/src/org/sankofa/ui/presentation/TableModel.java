package org.sankofa.ui.presentation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.Identified;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;

/**
 * The objects of a containment as a table: add, duplicate, remove, move, copy and paste. Call what changes inside
 * {@code EditingSession.run}.
 */
public final class TableModel {

    private final EObject owner;
    private final EReference reference;

    /** The objects that {@code owner} contains in {@code reference}. */
    public TableModel(EObject owner, EReference reference) {
        this.owner = owner;
        this.reference = reference;
    }

    /** @return the objects in order */
    @SuppressWarnings("unchecked")
    public List<EObject> rows() {
        return reference.isMany() ? (EList<EObject>) owner.eGet(reference)
            : owner.eGet(reference) == null ? List.of() : List.of((EObject) owner.eGet(reference));
    }

    /** @return classes of which objects can be added: the reference's own or those that extend it */
    public List<EClass> types() {
        EClass type = reference.getEReferenceType();
        if (!type.isAbstract()) {
            return List.of(type);
        }
        List<EClass> types = new ArrayList<>();
        type.getEPackage().getEClassifiers().forEach(classifier -> {
            if (classifier instanceof EClass one && !one.isAbstract() && type.isSuperTypeOf(one) && !Kinds.isKind(one)) {
                types.add(one);
            }
        });
        return types;
    }

    /** Adds a new object behind a position, or at the end when it is negative. */
    public EObject add(EClass type, int behind) {
        EObject object = EcoreUtil.create(type);
        ((Identified) object).setId(Ids.newId());
        insert(object, behind < 0 ? rows().size() : behind + 1);
        return object;
    }

    /** Adds a copy with ids of its own behind the object. */
    public EObject duplicate(EObject object) {
        EObject copy = RecordCopy.of(object);
        insert(copy, rows().indexOf(object) + 1);
        return copy;
    }

    private void insert(EObject object, int position) {
        if (reference.isMany()) {
            rows().add(Math.min(position, rows().size()), object);
        } else {
            owner.eSet(reference, object);
        }
    }

    /** Takes objects away. */
    public void remove(List<EObject> objects) {
        if (reference.isMany()) {
            rows().removeAll(objects);
        } else {
            owner.eUnset(reference);
        }
    }

    /** @return whether the order of the rows means something, so that they can be moved */
    public boolean isOrdered() {
        return reference.isMany() && reference.isOrdered();
    }

    /** @return whether the object can be moved that far */
    public boolean canMove(EObject object, int by) {
        int to = rows().indexOf(object) + by;
        return isOrdered() && rows().contains(object) && to >= 0 && to < rows().size();
    }

    /** Moves an object up (negative) or down. */
    public void move(EObject object, int by) {
        if (canMove(object, by)) {
            ((EList<EObject>) rows()).move(rows().indexOf(object) + by, object);
        }
    }

    /**
     * Moves objects together, in the order they have, to stand before the one at a position.
     *
     * @param before a position; the number of rows: to the end
     * @return whether anything moved
     */
    public boolean moveBefore(List<EObject> objects, int before) {
        List<EObject> wanted = new ArrayList<>(rows());
        List<EObject> moved = wanted.stream().filter(objects::contains).toList();
        int at = before - (int) wanted.subList(0, Math.clamp(before, 0, wanted.size())).stream().filter(objects::contains).count();
        wanted.removeAll(moved);
        wanted.addAll(Math.clamp(at, 0, wanted.size()), moved);
        if (!isOrdered() || wanted.equals(rows())) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (rows().get(i) != wanted.get(i)) {
                ((EList<EObject>) rows()).move(i, wanted.get(i));
            }
        }
        return true;
    }
}
