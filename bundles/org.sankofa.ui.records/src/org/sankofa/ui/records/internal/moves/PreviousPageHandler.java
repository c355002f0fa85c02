package org.sankofa.ui.records.internal.moves;

/** Shows the page before in the active editor. */
public class PreviousPageHandler extends PageStep {

    /** Made by the window. */
    public PreviousPageHandler() {
        super(-1);
    }
}
