package org.sankofa.ui.records.internal.moves;

/** Goes round among editors the other way. */
public class PreviousEditorHandler extends RoundStep {

    /** Made by the window. */
    public PreviousEditorHandler() {
        super(false, -1);
    }
}
