package org.sankofa.ui.dialogs;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.ui.theme.Token;

/** Tells a person something, or asks; each waits for the answer. To be called on the display's thread. */
public final class Dialogs {

    /**
     * A question that is answered with words.
     *
     * @param title what it is about
     * @param sentence what the words are for
     * @param proposed what stands in the field at first
     * @param accept what the button says that takes them
     * @param lines whether they can have several lines
     */
    public record Question(String title, String sentence, String proposed, String accept, boolean lines) {
    }

    private Dialogs() {
    }

    /** Tells something that is good to know. */
    public static void tell(Shell parent, String title, String words) {
        new NoticeDialog(parent, title, words, "info", Token.ACCENT, List.of(IDialogConstants.CLOSE_LABEL)).open();
    }

    /** Tells that something did not work, and what to do. A failure in the program is for {@code Errors}. */
    public static void warn(Shell parent, String title, String words) {
        new NoticeDialog(parent, title, words, "warning", Token.WARNING, List.of(IDialogConstants.CLOSE_LABEL)).open();
    }

    /**
     * Asks whether to do something.
     *
     * @param yes a verb, for the button that does it
     * @return whether to do it
     */
    public static boolean confirm(Shell parent, String title, String question, String yes) {
        return choose(parent, title, question, yes) == 0;
    }

    /**
     * Asks what to do.
     *
     * @param answers what the buttons say, the usual one first; one to cancel stands beside them
     * @return the position of the answer; negative or that after the last when nothing is to be done
     */
    public static int choose(Shell parent, String title, String question, String... answers) {
        List<String> all = new java.util.ArrayList<>(List.of(answers));
        all.add(IDialogConstants.CANCEL_LABEL);
        return new NoticeDialog(parent, title, question, "help", Token.ACCENT, all).open();
    }

    /**
     * Asks for words.
     *
     * @param check says what is wrong with words, a sentence; empty: they are missing; null: nothing
     * @return the words, unless the person gave up
     */
    public static Optional<String> ask(Shell parent, Question question, UnaryOperator<String> check) {
        WordsDialog dialog = new WordsDialog(parent, question, check);
        return dialog.open() == Window.OK ? Optional.of(dialog.words()) : Optional.empty();
    }
}
