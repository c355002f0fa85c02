package org.sankofa.ui.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * What belongs to single fields of a record beside their values, such as what people remarked on them. Forms show a mark at
 * the label of fields that have some, and lead to them with a click, the menu of the field and a key. For the user
 * interface's thread; everything but {@link #open} is asked often and must answer at once.
 */
public interface FieldNotes {

    /** There are none, and there cannot be any. */
    FieldNotes NONE = new FieldNotes() {
        @Override
        public boolean possible(EObject object, EStructuralFeature feature) {
            return false;
        }

        @Override
        public int count(EObject object, EStructuralFeature feature) {
            return 0;
        }

        @Override
        public String summary(EObject object, EStructuralFeature feature) {
            return "";
        }

        @Override
        public String label() {
            return "";
        }

        @Override
        public void open(Control field, Rectangle place, EObject object, EStructuralFeature feature) {
            // there is nothing to open
        }

        @Override
        public Runnable onChange(Runnable listener) {
            return () -> { };
        }
    };

    /** @return whether a field can have notes */
    boolean possible(EObject object, EStructuralFeature feature);

    /** @return how many there are */
    int count(EObject object, EStructuralFeature feature);

    /** @return what the mark says when one points at it; not empty where notes are possible */
    String summary(EObject object, EStructuralFeature feature);

    /** @return the entry in the menu of a field */
    String label();

    /**
     * Shows them, and lets the person add one.
     *
     * @param place the label of the field, within the control
     */
    void open(Control field, Rectangle place, EObject object, EStructuralFeature feature);

    /**
     * Does something each time there are others.
     *
     * @return ends that
     */
    Runnable onChange(Runnable listener);
}
