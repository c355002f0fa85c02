package org.sankofa.ui.forms;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a page does with records that are dropped or pasted on a field of its form, where that is more than referring to them, as
 * when an answer becomes a paragraph of a text.
 */
public interface FieldDrops {

    /** Does nothing of its own. */
    FieldDrops NONE = new FieldDrops() {
        @Override
        public Optional<String> hint(EObject object, EStructuralFeature feature, List<URI> records) {
            return Optional.empty();
        }

        @Override
        public boolean take(EObject object, EStructuralFeature feature, List<URI> records) {
            return false;
        }
    };

    /**
     * @param object what the field belongs to
     * @param records what is being dragged over the field; none while it comes from another window
     * @return what would come of it, in a few words; empty: the field decides by itself
     */
    Optional<String> hint(EObject object, EStructuralFeature feature, List<URI> records);

    /** Takes records; what it does may come later. @return whether it takes them; else the field decides by itself */
    boolean take(EObject object, EStructuralFeature feature, List<URI> records);
}
