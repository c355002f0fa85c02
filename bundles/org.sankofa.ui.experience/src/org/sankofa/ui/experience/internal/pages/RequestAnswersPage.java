package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.Contribution;
import org.sankofa.model.Request;
import org.sankofa.model.TriState;
import org.sankofa.store.StoreException;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.experience.internal.ask.RepliesIn;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.experience.internal.model.ReplyThread;
import org.sankofa.ui.experience.internal.model.ReplyThread.Reply;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** What others answered, each reply under the one it answers. */
public final class RequestAnswersPage extends ColumnPage<RequestAnswersPage.Answers> {

    /** The question and what was said to it. */
    record Answers(String question, ReplyThread thread) {
    }

    /** Made by the service runtime. */
    public RequestAnswersPage() {
        super("request.answers", 200, "request");
    }

    @Override
    Jobs.Task<Answers> reading(PageContext context, Finder finder) {
        String id = context.session().key().id();
        String question = finder.words(((Request) context.record()).getQuestion());
        return monitor -> new Answers(question, thread(id, finder));
    }

    private static ReplyThread thread(String id, Finder finder) throws StoreException {
        List<Reply> replies = new ArrayList<>();
        for (Contribution one : finder.referring(id, "contribution", Contribution.class)) {
            if (one.getRequest() != null && id.equals(one.getRequest().getId())) {
                replies.add(new Reply(finder.key(one), one.getInReplyTo() == null ? null : one.getInReplyTo().getId(),
                    author(one, finder), one.getReceived(), finder.words(one.getText()), finder.names(one.getAreas()),
                    one.getCited().size()));
            }
        }
        return ReplyThread.of(replies);
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
        int size = answers.thread().lines().size();
        column.section(text("page.request.answers")).remark(text("answers.count", size));
        if (size == 0) {
            column.text(text("answers.none"), Token.TEXT_SECONDARY);
        } else if (answers.thread().unnamed() > 0) {
            column.text(text("answers.unnamed", answers.thread().unnamed()), Token.TEXT_SECONDARY);
        }
        buttons(column, context);
        Finder words = new Finder(null, null, context.languages());
        for (ReplyThread.Line line : answers.thread().lines()) {
            Reply reply = line.reply();
            new RecordLine(column.body(), line.depth() == 0 ? "contribution" : "reply",
                reply.author().isEmpty() ? text("answers.somebody") : reply.author())
                .depth(line.depth())
                .remark(Finder.join(words.date(reply.received()), reply.areas(),
                    reply.cited() == 0 ? "" : text("answers.cited", reply.cited())))
                .text(reply.text())
                .record(reply.key(), context::open);
        }
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
