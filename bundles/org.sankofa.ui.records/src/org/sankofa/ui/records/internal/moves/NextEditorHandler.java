package org.sankofa.ui.records.internal.moves;

/** Goes to the editor used before this one. */
public class NextEditorHandler extends RoundStep {

    /** Made by the window. */
    public NextEditorHandler() {
        super(false, 1);
    }
}
