package org.sankofa.ui.records.internal.moves;

/** Shows the next page of the active editor. */
public class NextPageHandler extends PageStep {

    /** Made by the window. */
    public NextPageHandler() {
        super(1);
    }
}
