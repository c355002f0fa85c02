package org.sankofa.ui.evidence.internal.compare;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.sankofa.ui.dialogs.Dialogs;

/** Asks what a chart is to be called. */
final class ChartTitle {

    private ChartTitle() {
    }

    /**
     * @param own the title that it has and may keep; empty: none
     * @param taken titles that others have
     * @return the title, unless the person gave up
     */
    static Optional<String> ask(Shell shell, String heading, String proposed, String own, List<String> taken) {
        return Dialogs.ask(shell, new Dialogs.Question(heading, text("saved.title.words"), proposed, text("saved.title.ok"), false),
            title -> wrong(title, own, taken)).map(String::strip);
    }

    /** @return what is wrong with a title, a sentence; null: nothing */
    static String wrong(String title, String own, List<String> taken) {
        if (title.isBlank()) {
            return text("saved.title.missing");
        }
        boolean another = taken.stream().anyMatch(one -> one.equalsIgnoreCase(title.strip()) && !one.equalsIgnoreCase(own));
        return another ? text("saved.title.taken") : null;
    }
}
