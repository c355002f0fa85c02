package org.sankofa.ui.experience.internal.capture;

import static org.sankofa.ui.experience.internal.Messages.text;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.experience.internal.handlers.Places;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;

/** Says in the editor where one came from that the lesson is saved, and leads to it. */
final class Saved {

    private Saved() {
    }

    static void tell(RecordEditors editors, MPart part, RecordKey lesson) {
        RecordPages pages = Places.pagesOf(part);
        if (pages == null) {
            editors.open(lesson);
        } else {
            pages.messages().show(MessageBar.Kind.SUCCESS, text("capture.saved"), new MessageBar.Action(text("capture.complete"), () -> editors.open(lesson)));
        }
    }
}
