package org.sankofa.ui.records.internal.moves;

/** Goes back to the page visited before. */
public class BackHandler extends VisitStep {

    /** Made by the window. */
    public BackHandler() {
        super(true);
    }
}
