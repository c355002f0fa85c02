package org.sankofa.ui.records.internal.moves;

/** Goes round among views the other way. */
public class PreviousViewHandler extends RoundStep {

    /** Made by the window. */
    public PreviousViewHandler() {
        super(true, -1);
    }
}
