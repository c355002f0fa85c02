package org.sankofa.ui.experience.internal.ask;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.exchange.ImportProblem;
import org.sankofa.experience.ask.MailReply;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.controls.Tone;
import org.sankofa.ui.dialogs.BaseDialog;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.theme.Token;

/** Shows the replies that were found before they are taken in: who, what is new in them, and what could not be read. */
public final class RepliesDialog extends BaseDialog {

    private static final int HEIGHT = 380;
    private static final int LETTERS = 500;

    private final RepliesIn.Preview preview;
    private final Locale locale;

    /** @param preview what was found */
    public RepliesDialog(Shell parent, RepliesIn.Preview preview, List<String> languages) {
        super(parent, text("replies.title"));
        this.preview = preview;
        this.locale = languages.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(languages.getFirst());
        setHeading(text("replies.title"));
        setSentence(fresh() == 0 ? text("replies.none") : text("replies.words", fresh()));
        setIcon("reply", Token.ACCENT);
        setResizable();
    }

    private long fresh() {
        return preview.replies().stream().filter(one -> one.state() == MailReply.State.NEW).count();
    }

    @Override
    protected void fill(Composite area) {
        Composite frame = composite(area);
        frame.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(width(area, WIDTH), HEIGHT).applyTo(frame);
        PageColumn column = new PageColumn(frame, 0);
        column.rebuild(() -> {
            preview.replies().forEach(one -> reply(column, one));
            if (!preview.problems().isEmpty()) {
                column.section(text("replies.problems")).remark(Integer.toString(preview.problems().size()));
                preview.problems().forEach(one -> problem(column, one));
            }
        });
    }

    private void reply(PageColumn column, MailReply one) {
        List<String> remarks = new ArrayList<>();
        remarks.add(text(one.known() ? "replies.known" : "replies.unknown"));
        if (one.language() != null && !one.language().isEmpty()) {
            remarks.add(Locale.forLanguageTag(one.language()).getDisplayLanguage(locale));
        }
        if (!one.files().isEmpty()) {
            remarks.add(text("replies.kept", String.join(", ", one.files())));
        }
        boolean isNew = one.state() == MailReply.State.NEW;
        String words = one.text().length() > LETTERS ? one.text().substring(0, LETTERS) + '\u2026' : one.text();
        new RecordLine(column.body(), "reply", one.author().isEmpty() ? text("answers.somebody") : one.author())
            .badge(text(isNew ? "replies.new" : "replies.there"), isNew ? Tone.INFO : Tone.PLAIN)
            .remark(String.join(" \u00b7 ", remarks)).text(words);
    }

    private static void problem(PageColumn column, ImportProblem one) {
        column.text(one.message(), Token.TEXT);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text("replies.take"), true).setEnabled(fresh() > 0);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
