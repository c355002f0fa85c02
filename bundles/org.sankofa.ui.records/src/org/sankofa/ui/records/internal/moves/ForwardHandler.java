package org.sankofa.ui.records.internal.moves;

/** Goes forward to the page that was gone back from. */
public class ForwardHandler extends VisitStep {

    /** Made by the window. */
    public ForwardHandler() {
        super(false);
    }
}
