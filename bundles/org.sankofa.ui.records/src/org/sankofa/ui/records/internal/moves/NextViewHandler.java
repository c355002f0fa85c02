package org.sankofa.ui.records.internal.moves;

/** Goes to the view used last. */
public class NextViewHandler extends RoundStep {

    /** Made by the window. */
    public NextViewHandler() {
        super(true, 1);
    }
}
