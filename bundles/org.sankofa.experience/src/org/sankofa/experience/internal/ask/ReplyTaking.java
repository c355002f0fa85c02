package org.sankofa.experience.internal.ask;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.sankofa.exchange.ExchangeException;
import org.sankofa.experience.ask.MailReplies.Options;
import org.sankofa.experience.ask.MailReplies.Taken;
import org.sankofa.experience.ask.MailReply;
import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.mail.Clean;
import org.sankofa.experience.internal.mail.Mail;
import org.sankofa.experience.internal.mail.MailException;
import org.sankofa.experience.internal.mail.MailFile;
import org.sankofa.experience.internal.mail.MailFolder;
import org.sankofa.experience.internal.mail.MailReader;
import org.sankofa.experience.internal.mail.Spool;
import org.sankofa.model.Request;
import org.sankofa.model.checks.Tier;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/** One import of mails: everything is read and decided first, then written in one commit a space. */
public final class ReplyTaking {

    private static final System.Logger LOG = System.getLogger(ReplyTaking.class.getName());

    private final Workspace workspace;
    private final Options options;
    private final Progress progress;
    private final Snapshot snapshot;
    private final RequestFinder requests;
    private final ReplyMaker maker;
    private final Report report = new Report();
    private final List<MailReply> replies = new ArrayList<>();
    private final List<ReplyMaker.Made> fresh = new ArrayList<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();

    /** A question of others, and the space that takes it. */
    private record Question(String space, Request request) {
    }

    /** An import into a workspace. */
    public ReplyTaking(Workspace workspace, Options options, Progress progress) {
        this.workspace = workspace;
        this.options = options;
        this.progress = progress;
        this.snapshot = workspace.snapshot();
        this.requests = new RequestFinder(snapshot, options.space());
        this.maker = new ReplyMaker(workspace, snapshot);
    }

    /** Takes a file. */
    public Taken file(Path file) throws ExchangeException {
        if (Files.isDirectory(file)) {
            throw unreadable("mail.folder", file, null);
        }
        try (Spool spool = new Spool()) {
            MailFolder.Form form = index(file);
            switch (form) {
                case OUTLOOK -> throw new ExchangeException(ExchangeException.NOT_THE_FORMAT, Messages.text("mail.outlook", file));
                case OTHER -> throw new ExchangeException(ExchangeException.NOT_THE_FORMAT, Messages.text("mail.not-text", file));
                case TEXT -> text(Files.readString(limited(file), StandardCharsets.UTF_8), null);
                default -> mails(file, spool);
            }
            write(Messages.text("mail.commit", file.getFileName()));
            return new Taken(report.report(), replies);
        } catch (NoSuchFileException e) {
            throw unreadable("mail.missing", file, e);
        } catch (AccessDeniedException e) {
            throw unreadable("mail.denied", file, e);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new ExchangeException(ExchangeException.NOT_THE_FORMAT, Messages.text("mail.not-text", file), e);
        } catch (IOException e) {
            throw unreadable("mail.cannot-read", file, e);
        }
    }

    private static ExchangeException unreadable(String key, Path file, IOException e) {
        return new ExchangeException(ExchangeException.CANNOT_READ,
                Messages.text(key, file, e == null ? "" : String.valueOf(e.getMessage())), e);
    }

    private static Path limited(Path file) throws IOException, ExchangeException {
        if (Files.size(file) > 4 << 20) {
            throw new ExchangeException(ExchangeException.NOT_THE_FORMAT, Messages.text("mail.not-text", file));
        }
        return file;
    }

    /** Takes what was pasted. */
    public Taken pasted(String text, String author) throws ExchangeException {
        try (Spool spool = new Spool()) {
            Path file = Files.createTempFile("sankofa-pasted", ".txt");
            try {
                Files.writeString(file, text);
                if (index(file) == MailFolder.Form.MAIL && isSource(text)) {
                    mails(file, spool);
                } else {
                    text(text, author);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new ExchangeException(ExchangeException.CANNOT_READ, Messages.text("mail.cannot-read", "", e.getMessage()), e);
        }
        write(Messages.text("mail.commit.pasted"));
        return new Taken(report.report(), replies);
    }

    /** Whether it is the mail as it travelled: the few lines that mail programs show above a text do not say how it is written. */
    private static boolean isSource(String text) {
        return text.stripLeading().lines().takeWhile(line -> !line.isBlank()).map(line -> line.toLowerCase(java.util.Locale.ROOT))
                .anyMatch(line -> line.startsWith("message-id:") || line.startsWith("mime-version:") || line.startsWith("content-type:"));
    }

    /** Looks through a file for what belongs to what. */
    private MailFolder.Form index(Path file) throws IOException, ExchangeException {
        try (MailFolder folder = new MailFolder(file)) {
            if (folder.form() == MailFolder.Form.MBOX) {
                for (Optional<MailFolder.Item> item = folder.next(); item.isPresent(); item = folder.next()) {
                    if (item.get().bytes() != null) {
                        requests.around(MailReader.header(item.get().open()));
                    }
                    checkCancelled();
                }
            }
            return folder.form();
        }
    }

    private void mails(Path file, Spool spool) throws IOException, ExchangeException {
        try (MailFolder folder = new MailFolder(file)) {
            for (Optional<MailFolder.Item> item = folder.next(); item.isPresent(); item = folder.next()) {
                mail(item.get(), spool);
                checkCancelled();
                progress.worked(1);
            }
        }
    }

    private void mail(MailFolder.Item item, Spool spool) throws IOException {
        if (item.bytes() == null) {
            report.refused(item.line(), "", null, "too-large");
            return;
        }
        Mail mail;
        try (InputStream in = item.open()) {
            mail = new MailReader(spool).read(in);
        } catch (MailException e) {
            report.refused(item.line(), "", null, e.code());
            return;
        } catch (RuntimeException e) {
            // what a parser gets wrong with one mail must not cost the others
            LOG.log(System.Logger.Level.WARNING, "A mail could not be read", e);
            report.refused(item.line(), "", null, "unreadable");
            return;
        }
        Optional<RecordKey> own = mail.messageId() == null ? Optional.empty() : MailIds.request(mail.messageId()).flatMap(requests::request);
        if (own.isPresent()) {
            // our own question or reply, from the folder of sent mails
            report.unchanged();
            if (!ReplyMaker.draft(mail).isOurs(own.get())) {
                report.add(Tier.WARNING, item.line(), "Message-ID", mail.messageId(), "own-id");
            }
        } else if (mail.automatic()) {
            report.refused(item.line(), "Auto-Submitted", mail.subject(), "automatic", mail.subject());
        } else {
            answer(item.line(), mail);
        }
    }

    private void text(String text, String author) throws IOException {
        if (text.isBlank()) {
            report.refused(1, "", "", "no-mail");
            return;
        }
        PastedText pasted = PastedText.of(Clean.text(text), author);
        answer(1, new Mail(null, List.of(), List.of(new Mail.Sender(pasted.author(), pasted.address())), pasted.subject(), null, null,
                false, pasted.text(), null, List.of(), List.of(), List.of()));
    }

    private void answer(int line, Mail mail) throws IOException {
        ReplyMaker.Draft draft = ReplyMaker.draft(mail);
        RequestFinder.Found found = requests.find(mail, draft.everything());
        if (found.requests().isEmpty() && question(line, mail, draft)) {
            return;
        }
        Optional<RecordKey> request = request(line, mail, found);
        if (request.isEmpty()) {
            return;
        }
        if (draft.isQuestion(request.get())) {
            report.unchanged();
            return;
        }
        if (found.contradicts()) {
            report.add(Tier.WARNING, line, "Subject", mail.subject(), "contradicts");
        }
        String space = options.space() != null ? options.space() : request.get().space();
        Optional<ReplyMaker.Made> made = maker.make(line, mail, draft, request.get(), found.parent(), space, report);
        made.ifPresent(one -> {
            if (done.add(one.reply().contribution().id())) {
                replies.add(one.reply());
                if (one.reply().state() == MailReply.State.NEW) {
                    report.created();
                    fresh.add(one);
                } else {
                    report.unchanged();
                }
            } else {
                report.unchanged();
            }
        });
    }

    /** A question of others that is not here yet is taken, so that it can be answered. */
    private boolean question(int line, Mail mail, ReplyMaker.Draft draft) {
        Optional<Request> asked = QuestionTaking.of(snapshot, mail, draft.records(), line, report);
        Optional<String> space = options.space() != null ? Optional.of(options.space()) : workspace.defaultSpace().map(Space::name);
        if (asked.isEmpty() || space.isEmpty()) {
            return false;
        }
        if (questions.putIfAbsent(asked.get().getId(), new Question(space.get(), asked.get())) == null) {
            report.created();
        } else {
            report.unchanged();
        }
        return true;
    }

    private Optional<RecordKey> request(int line, Mail mail, RequestFinder.Found found) {
        if (found.requests().size() == 1) {
            return Optional.of(found.requests().get(0));
        }
        Optional<RecordKey> named = Optional.ofNullable(options.request()).flatMap(requests::request);
        if (named.isPresent() && (found.requests().isEmpty() || found.requests().contains(named.get()))) {
            return named;
        }
        if (found.requests().isEmpty()) {
            report.refused(line, "Subject", mail.subject(), "no-request", mail.subject());
        } else {
            report.refused(line, "Subject", mail.subject(), "several-requests", found.requests().size());
        }
        return Optional.empty();
    }

    private void write(String message) throws ExchangeException {
        Set<String> spaces = fresh.stream().map(one -> one.reply().contribution().space()).collect(Collectors.toSet());
        questions.values().forEach(question -> spaces.add(question.space()));
        for (String name : spaces) {
            Space space = workspace.space(name).orElseThrow(
                    () -> new ExchangeException(ExchangeException.STORE, Messages.text("mail.no-space", name)));
            if (space.readOnly()) {
                throw new ExchangeException(ExchangeException.STORE,
                        space.readOnlyReason().orElse("") + ' ' + Messages.text("mail.read-only"));
            }
        }
        checkCancelled();
        if (options.dryRun()) {
            return;
        }
        try {
            for (String name : spaces) {
                write(workspace.space(name).orElseThrow(), message);
            }
        } catch (StoreException e) {
            throw new ExchangeException(ExchangeException.STORE, e.getMessage(), e);
        } catch (IOException e) {
            throw new ExchangeException(ExchangeException.STORE, Messages.text("mail.files", e.getMessage()), e);
        }
    }

    private void write(Space space, String message) throws StoreException, IOException {
        List<ReplyMaker.Made> own = fresh.stream().filter(one -> one.reply().contribution().space().equals(space.name())).toList();
        for (ReplyMaker.Made made : own) {
            for (MailFile file : made.files()) {
                try (InputStream in = Files.newInputStream(file.content())) {
                    space.files().put(in);
                }
            }
        }
        space.write(message, batch -> {
            for (ReplyMaker.Made made : own) {
                // somebody else may have taken the same mail meanwhile
                if (batch.get("contribution", made.contribution().getId()).isEmpty()) {
                    batch.put(made.contribution());
                }
            }
            for (Question question : questions.values()) {
                if (question.space().equals(space.name()) && batch.get("request", question.request().getId()).isEmpty()) {
                    batch.put(question.request());
                }
            }
        });
    }

    private void checkCancelled() throws ExchangeException {
        if (progress.cancelled()) {
            throw new ExchangeException(ExchangeException.CANCELLED, Messages.text("mail.stopped"));
        }
    }
}
