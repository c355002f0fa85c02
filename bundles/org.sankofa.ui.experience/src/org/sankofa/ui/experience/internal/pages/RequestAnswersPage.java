package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.experience.ask.ReplyThread;
import org.sankofa.model.Contribution;
import org.sankofa.model.Request;
import org.sankofa.model.TriState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.experience.internal.ask.RepliesIn;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** What others answered, each reply under the one it answers. */
public final class RequestAnswersPage extends ColumnPage<RequestAnswersPage.Answers> {

    /** The question and what was said to it. */
    record Answers(String question, List<Answer> all) {

        /** @return how many do not name their author */
        long unnamed() {
            return all.stream().filter(one -> one.author().isEmpty()).count();
        }
    }

    /**
     * An answer at its place.
     *
     * @param depth 0 when it answers the request itself
     * @param author who wrote it; empty when that is unknown or the person did not agree to be named
     * @param received when; null when unknown
     * @param areas which places it is about, in words
     * @param cited how many records it names
     */
    record Answer(RecordKey key, int depth, String author, PartialDate received, String text, String areas, int cited) {
    }

    /** Made by the service runtime. */
    public RequestAnswersPage() {
        super("request.answers", 200, "request");
    }

    @Override
    Jobs.Task<Answers> reading(PageContext context, Finder finder) {
        String id = context.session().key().id();
        String question = finder.words(((Request) context.record()).getQuestion());
        return monitor -> new Answers(question, answers(id, finder));
    }

    private static List<Answer> answers(String id, Finder finder) throws StoreException {
        List<Contribution> replies = finder.referring(id, "contribution", Contribution.class).stream()
            .filter(one -> one.getRequest() != null && id.equals(one.getRequest().getId())).toList();
        return ReplyThread.of(finder.snapshot(), replies).lines().stream().map(line -> new Answer(line.key(), line.depth(), author(line.reply(), finder),
            line.reply().getReceived(), finder.words(line.reply().getText()), finder.names(line.reply().getAreas()), line.reply().getCited().size())).toList();
    }

    /** Only who agreed to be named is named. */
    private static String author(Contribution one, Finder finder) {
        if (one.getConsentToBeNamed() != TriState.YES) {
            return "";
        }
        String name = finder.name(one.getAuthor());
        return name.isEmpty() && one.getAuthorName() != null ? one.getAuthorName() : name;
    }

    @Override
    void show(Answers answers, PageContext context, PageColumn column) {
        column.section(text("answers.question"));
        column.text(answers.question().isEmpty() ? text("answers.question.missing") : answers.question(),
            answers.question().isEmpty() ? Token.TEXT_TERTIARY : Token.TEXT);
        int size = answers.all().size();
        column.section(text("page.request.answers")).remark(text("answers.count", size));
        if (size == 0) {
            column.text(text("answers.none"), Token.TEXT_SECONDARY);
        } else if (answers.unnamed() > 0) {
            column.text(text("answers.unnamed", answers.unnamed()), Token.TEXT_SECONDARY);
        }
        buttons(column, context);
        Finder words = new Finder(null, null, context.languages());
        for (Answer answer : answers.all()) {
            new RecordLine(column.body(), answer.depth() == 0 ? "contribution" : "reply",
                answer.author().isEmpty() ? text("answers.somebody") : answer.author())
                .depth(answer.depth())
                .remark(Finder.join(words.date(answer.received()), answer.areas(),
                    answer.cited() == 0 ? "" : text("answers.cited", answer.cited())))
                .text(answer.text())
                .record(answer.key(), context::open);
        }
    }

    @Override
    public boolean receive(List<Path> files, Control editor, PageContext context) {
        return RepliesIn.takes(files, context) && take(files, editor, context);
    }

    private static boolean take(List<Path> files, Control editor, PageContext context) {
        RepliesIn.files(editor, context, files);
        return true;
    }

    private static void buttons(PageColumn column, PageContext context) {
        Composite row = Theme.of(column).style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        RowLayoutFactory.fillDefaults().spacing(Spacing.S).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(row);
        if (Beginnings.possible(context)) {
            new IconButton(row, IconButton.Look.PLAIN, "reply", text("answers.answer"), text("answers.answer.help"), () -> answer(context));
        }
        if (!context.session().isNew() && !context.session().isReadOnly()) {
            new IconButton(row, IconButton.Look.PLAIN, "receive", text("replies.open"), text("replies.open.help"), () -> RepliesIn.files(column, context));
            new IconButton(row, IconButton.Look.PLAIN, "duplicate", text("replies.paste"), text("replies.paste.help"), () -> RepliesIn.paste(column, context));
        }
    }

    private static void answer(PageContext context) {
        context.create("contribution", Answering.of(context.workspace(), context.session().key(), (Request) context.record(),
            context.languages()));
    }
}
