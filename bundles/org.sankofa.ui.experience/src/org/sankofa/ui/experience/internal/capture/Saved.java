package org.sankofa.ui.experience.internal.capture;

import static org.sankofa.ui.experience.internal.Messages.text;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;

/** Says in the editor where one came from that the lesson is saved, and leads to it. */
final class Saved {

    private Saved() {
    }

    static void tell(RecordEditors editors, MPart part, RecordKey lesson) {
        RecordPages pages = part == null || !(part.getWidget() instanceof Composite whole) ? null : pages(whole);
        if (pages == null) {
            editors.open(lesson);
        } else {
            pages.messages().show(MessageBar.Kind.SUCCESS, text("capture.saved"), new MessageBar.Action(text("capture.complete"), () -> editors.open(lesson)));
        }
    }

    private static RecordPages pages(Composite in) {
        for (Control child : in.getChildren()) {
            RecordPages found = child instanceof RecordPages pages ? pages : child instanceof Composite inner ? pages(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
