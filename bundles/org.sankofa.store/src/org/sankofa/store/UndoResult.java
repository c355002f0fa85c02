package org.sankofa.store;

import java.util.List;

/**
 * What undo or redo did.
 *
 * @param applied how many values were set
 * @param refused values that were left alone because others changed them meanwhile
 */
public record UndoResult(int applied, List<FeatureChange> refused) {

    /** Takes a copy of the list. */
    public UndoResult {
        refused = List.copyOf(refused);
    }

    /** @return whether everything was applied */
    public boolean complete() {
        return refused.isEmpty();
    }

    /** @return a sentence for people, empty when everything was applied */
    public String message() {
        if (refused.isEmpty()) {
            return "";
        }
        FeatureChange first = refused.get(0);
        String what = first.objectLabel().isEmpty() ? first.feature() : first.feature() + " of " + first.objectLabel();
        return refused.size() == 1
                ? "Left as it is, because somebody else changed it meanwhile: " + what + "."
                : "Left " + refused.size() + " values as they are, because somebody else changed them meanwhile: "
                        + what + " and others.";
    }
}
