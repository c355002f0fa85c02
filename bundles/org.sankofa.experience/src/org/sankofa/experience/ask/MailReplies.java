package org.sankofa.experience.ask;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportReport;
import org.sankofa.experience.internal.ask.ReplyTaking;
import org.sankofa.store.Progress;
import org.sankofa.store.Workspace;

/**
 * Takes replies in that came as e-mail or are pasted. Each becomes a {@code Contribution} to its request, unnamed in
 * public until its author consents. What is there already stays as it is: the same mail again changes nothing.
 */
public final class MailReplies {

    private final Workspace workspace;

    /**
     * How to take.
     *
     * @param space the space that takes the replies; null: that of the request
     * @param request id of the request for mails that do not say which they answer; null: these are not taken
     * @param dryRun say what would be done and write nothing
     */
    public record Options(String space, String request, boolean dryRun) {

        /** Into the space of each request. */
        public static final Options DEFAULT = new Options(null, null, false);

        /** @return these options, writing nothing */
        public Options dry() {
            return new Options(space, request, true);
        }

        /** @return these options for one request */
        public Options to(String requestId) {
            return new Options(space, requestId, dryRun);
        }
    }

    /**
     * What was done.
     *
     * @param report numbers and all problems
     * @param replies the replies in the order of the file
     */
    public record Taken(ImportReport report, List<MailReply> replies) {

        /** Takes a copy of the list. */
        public Taken {
            replies = List.copyOf(replies);
        }
    }

    /** Replies to the requests of a workspace. */
    public MailReplies(Workspace workspace) {
        this.workspace = Objects.requireNonNull(workspace);
    }

    /**
     * Takes a file: one mail ({@code .eml}), many ({@code .mbox}), or text.
     *
     * @throws ExchangeException when it cannot be read or the space cannot be written; nothing was written then
     */
    public Taken take(Path file, Options options, Progress progress) throws ExchangeException {
        return new ReplyTaking(workspace, options, progress).file(file);
    }

    /**
     * Takes what was pasted: a mail with its header, or the text of one.
     *
     * @param text what was pasted
     * @param author who wrote it, where that is known; null otherwise
     * @throws ExchangeException when the space cannot be written
     */
    public Taken paste(String text, String author, Options options) throws ExchangeException {
        return new ReplyTaking(workspace, options, Progress.NONE).pasted(text, author);
    }
}
