package org.sankofa.ui.experience.internal.ask;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportProblem;
import org.sankofa.experience.ask.MailReplies;
import org.sankofa.experience.ask.MailReplies.Options;
import org.sankofa.experience.ask.MailReplies.Taken;
import org.sankofa.experience.ask.MailReply;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.store.Progress;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageContext;

/** Takes replies in that came as e-mail: what would be taken is shown first, and nothing is written before. */
public final class RepliesIn {

    /** Takes one source, for show or in earnest. */
    private interface Source {
        Taken take(Options options) throws ExchangeException;
    }

    /** What was read of all sources. */
    public record Preview(List<MailReply> replies, List<ImportProblem> problems) {
    }

    private RepliesIn() {
    }

    /** @return whether files are mails, and the record is a request that is out and can be answered */
    public static boolean takes(List<Path> files, PageContext context) {
        boolean mails = !files.isEmpty() && files.stream().map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
            .allMatch(name -> name.endsWith(".eml") || name.endsWith(".mbox"));
        return mails && !context.session().isNew() && !context.session().isReadOnly() && context.record() instanceof Request request
            && request.getState() != RequestState.DRAFT && request.getState() != RequestState.WITHDRAWN;
    }

    /** Asks for files and takes them. */
    public static void files(Control from, PageContext context) {
        FileDialog dialog = new FileDialog(from.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(new String[] {"*.eml;*.mbox;*.txt", "*"});
        dialog.setFilterNames(new String[] {text("replies.files"), text("replies.files.all")});
        if (dialog.open() != null) {
            files(from, context, List.of(dialog.getFileNames()).stream().map(name -> Path.of(dialog.getFilterPath(), name)).toList());
        }
    }

    /** Takes files. */
    public static void files(Control from, PageContext context, List<Path> files) {
        MailReplies replies = new MailReplies(context.workspace());
        take(from, context, files.stream().<Source>map(file -> options -> replies.take(file, options, Progress.NONE)).toList());
    }

    /** Takes what lies on the clipboard: a mail with its header, or the text of one. */
    public static void paste(Control from, PageContext context) {
        Clipboard clipboard = new Clipboard(from.getDisplay());
        Object pasted = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (!(pasted instanceof String words) || words.isBlank()) {
            context.messages().show(MessageBar.Kind.INFO, text("replies.paste.nothing"));
            return;
        }
        MailReplies replies = new MailReplies(context.workspace());
        take(from, context, List.of(options -> replies.paste(words, null, options)));
    }

    private static void take(Control from, PageContext context, List<Source> sources) {
        Options options = Options.DEFAULT.to(context.session().key().id());
        Jobs.work(from, text("replies.job"), monitor -> all(sources, options.dry()), preview -> {
            if (new RepliesDialog(from.getShell(), preview, context.languages()).open() == Window.OK) {
                Jobs.work(from, text("replies.job"), monitor -> all(sources, options), taken -> {
                    long fresh = taken.replies().stream().filter(one -> one.state() == MailReply.State.NEW).count();
                    context.messages().show(MessageBar.Kind.SUCCESS, text("replies.done", fresh));
                });
            }
        });
    }

    private static Preview all(List<Source> sources, Options options) throws ExchangeException {
        List<MailReply> replies = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        for (Source source : sources) {
            Taken taken = source.take(options);
            replies.addAll(taken.replies());
            problems.addAll(taken.report().problems());
        }
        return new Preview(replies, problems);
    }
}
