package org.sankofa.experience.internal.ask;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sankofa.exchange.json.InvalidRecordException;
import org.sankofa.exchange.json.JsonInput;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.experience.ask.MailReply;
import org.sankofa.experience.internal.LanguageGuess;
import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.Refs;
import org.sankofa.experience.internal.mail.Clean;
import org.sankofa.experience.internal.mail.Mail;
import org.sankofa.experience.internal.mail.Mail.Sender;
import org.sankofa.experience.internal.mail.MailFile;
import org.sankofa.experience.internal.mail.NewText;
import org.sankofa.experience.internal.mail.ReplyText;
import org.sankofa.model.Attachment;
import org.sankofa.model.Confidence;
import org.sankofa.model.Contribution;
import org.sankofa.model.ContributionChannel;
import org.sankofa.model.Fact;
import org.sankofa.model.ForeignContent;
import org.sankofa.model.Method;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Request;
import org.sankofa.model.TriState;
import org.sankofa.model.checks.Tier;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.text.Text;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.JsonNode;

/** Makes contributions of mails. */
final class ReplyMaker {

    private static final String FORMAT = "e-mail";
    private static final String DIGEST = "digest";
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,10}");
    private static final Pattern AGAIN = Pattern.compile("(?iu)(re|aw|sv|tr|rv|réf|rép|res|antw|fw|fwd|wg)\\s*(\\[\\d+\\])?\\s*[:：].*");

    private final Workspace workspace;
    private final Snapshot snapshot;
    private final AuthorFinder authors;

    /** A reply with its record, and the files that belong to it. */
    record Made(MailReply reply, Contribution contribution, List<MailFile> files) {
    }

    /** A mail, and the records that came with it. */
    record Draft(Mail mail, List<JsonNode> records) {

        /** All there is to read, as it came: enough to look for a code in. */
        String everything() {
            return (mail.plain() == null ? "" : mail.plain()) + '\n' + (mail.html() == null ? "" : mail.html());
        }

        /** Whether it is the question itself, as it lies in the folder of sent mails or was sent again, and no answer to it. */
        boolean isQuestion(RecordKey request) {
            return brings(request) && mail.ancestors().isEmpty() && !isReply(mail.subject());
        }

        /** Whether a mail under an id of ours looks like what is sent under that id: the question, or the reply that answers it. */
        boolean isOurs(RecordKey request) {
            return mail.messageId().equals(MailIds.ofReply(request.id())) ? brings(request) && mail.ancestors().contains(MailIds.ofRequest(request.id()))
                    : isQuestion(request);
        }

        private boolean brings(RecordKey request) {
            return records.stream().anyMatch(json -> isRecord(json, request.id()));
        }
    }

    /** @return whether the subject is that of a reply or of a mail that was passed on */
    static boolean isReply(String subject) {
        return AGAIN.matcher(subject).matches();
    }

    ReplyMaker(Workspace workspace, Snapshot snapshot) {
        this.workspace = workspace;
        this.snapshot = snapshot;
        this.authors = new AuthorFinder(snapshot);
    }

    static Draft draft(Mail mail) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (MailFile file : mail.records()) {
            try (InputStream in = Files.newInputStream(file.content()); JsonInput input = new JsonInput(in)) {
                input.next().map(JsonInput.Item::json).ifPresentOrElse(records::add, () -> records.add(null));
            } catch (InvalidRecordException | CharacterCodingException e) {
                // kept as a file like any other
                records.add(null);
            }
        }
        return new Draft(mail, records);
    }

    private static boolean isRecord(JsonNode json, String id) {
        return json != null && RecordJson.idOf(json).filter(id::equals).isPresent();
    }

    /** @return the reply; empty when it cannot be taken, which the report says then */
    Optional<Made> make(int line, Mail mail, Draft draft, RecordKey request, String parent, String space, Report report) {
        ReplyText text = NewText.of(mail);
        String own = text.own();
        List<MailFile> files = new ArrayList<>(mail.files());
        List<Object[]> proposals = proposals(draft, request, files);
        if (own.isEmpty() && files.isEmpty()) {
            report.refused(line, "body", null, "no-text");
            mail.findings().forEach(finding -> report.add(line, finding));
            return Optional.empty();
        }
        String digest = sha256(own);
        String id = mail.messageId() != null ? MailIds.contribution(mail.messageId())
                : Ids.nameBased("mail-text:" + request.id() + ':' + digest);
        Optional<RecordKey> there = snapshot.find(id);
        if (there.filter(snapshot::deleted).isPresent()) {
            report.refused(line, "Message-ID", mail.messageId(), "deleted");
            return Optional.empty();
        }
        Optional<Contribution> stored = there.flatMap(snapshot::record).filter(Contribution.class::isInstance).map(Contribution.class::cast);
        if (there.isPresent() && (stored.isEmpty() || differs(stored.get(), digest))) {
            report.refused(line, "Message-ID", mail.messageId(), "same-id");
            return Optional.empty();
        }
        RecordKey key = there.orElseGet(() -> new RecordKey(space, "contribution", id));
        boolean contactData = workspace.space(key.space()).map(Space::info).map(info -> Boolean.TRUE.equals(info.getContactDataAllowed()))
                .orElse(false);
        Request question = (Request) snapshot.record(request).orElseThrow();
        String language = language(mail, own, question);
        Contribution contribution = contribution(id, request, question, language, own, digest);
        contribution.setReceived(date(mail.date(), line, stored.isEmpty(), report));
        if (parent != null) {
            contribution.setInReplyTo(Refs.to(Ids.uri("contribution", parent), Contribution.class));
        }
        files.forEach(file -> attach(contribution, file));
        String shown = author(contribution, mail, key.space(), contactData, line, stored.isEmpty(), report);
        if (stored.isEmpty()) {
            mail.findings().forEach(finding -> report.add(line, finding));
            proposals.forEach(p -> report.add(Tier.WARNING, line, (String) p[0], (String) p[1], (String) p[2], p[1]));
            if (own.isEmpty()) {
                report.add(Tier.WARNING, line, "body", null, "text-empty");
            } else if (!contactData && ADDRESS.matcher(own).find()) {
                report.add(Tier.WARNING, line, "body", null, "address-in-text");
            }
        }
        MailReply reply = new MailReply(key, request, stored.isPresent() ? MailReply.State.THERE : MailReply.State.NEW, shown,
                contribution.eGet(Literals.CONTRIBUTION__AUTHOR, false) != null, language, own, text.quoted(),
                text.signature(), files.stream().map(MailFile::name).toList());
        return Optional.of(new Made(reply, contribution, files));
    }

    /** Records that came with the mail are kept as files: nothing in them counts until a person says so. */
    private static List<Object[]> proposals(Draft draft, RecordKey request, List<MailFile> files) {
        List<Object[]> found = new ArrayList<>();
        for (int i = 0; i < draft.records().size(); i++) {
            JsonNode json = draft.records().get(i);
            if (isRecord(json, request.id()) && RecordJson.kindOf(json).map(Kinds::kindOf).filter("request"::equals).isPresent()) {
                // the question that was sent out, carried back
                continue;
            }
            if (json != null && RecordJson.kindOf(json).map(Kinds::kindOf).filter("contribution"::equals).isPresent()
                    && request.id().equals(json.path("request").asText())) {
                // the answer itself: its text is that of the mail
                continue;
            }
            MailFile file = draft.mail().records().get(i);
            files.add(file);
            boolean known = json != null && RecordJson.kindOf(json).isPresent();
            found.add(new Object[] { "record " + (i + 1), file.name(), known ? "proposal" : "proposal-broken" });
        }
        return found;
    }

    private static boolean differs(Contribution stored, String digest) {
        return stored.getExtensions().stream().filter(ForeignContent.class::isInstance).map(ForeignContent.class::cast)
                .filter(content -> FORMAT.equals(content.getFormat()) && DIGEST.equals(content.getPath()))
                .anyMatch(content -> !digest.equals(content.getContent()));
    }

    private static String language(Mail mail, String text, Request question) {
        return LanguageGuess.of(text).orElseGet(() -> Text.isLanguageTag(mail.language()) ? mail.language()
                : QuestionMail.language(question));
    }

    private static Contribution contribution(String id, RecordKey request, Request question, String language, String own, String digest) {
        Contribution contribution = ModelFactory.eINSTANCE.createContribution();
        contribution.setId(id);
        contribution.setRequest(Refs.to(request.uri(), Request.class));
        Messages messages = Messages.in(language);
        contribution.setTitle(Text.of(messages.language(),
                messages.get("reply.title", Labels.title(question, List.of(messages.language(), "en")))));
        contribution.setText(own.isEmpty() ? null : Text.of(language, own));
        contribution.setLanguage(language);
        contribution.setConsentToBeNamed(TriState.UNKNOWN);
        contribution.setChannel(ContributionChannel.EMAIL);
        ForeignContent content = ModelFactory.eINSTANCE.createForeignContent();
        content.setId(Ids.nameBased("mail-digest:" + id));
        content.setFormat(FORMAT);
        content.setPath(DIGEST);
        content.setContent(digest);
        contribution.getExtensions().add(content);
        return contribution;
    }

    private static PartialDate date(Instant date, int line, boolean say, Report report) {
        if (date == null) {
            return null;
        }
        LocalDate day = date.atZone(ZoneOffset.UTC).toLocalDate();
        if (day.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1)) || day.getYear() < 1970) {
            if (say) {
                report.add(Tier.WARNING, line, "Date", day.toString(), "date-odd", day.toString());
            }
            return null;
        }
        return PartialDate.of(day);
    }

    private static void attach(Contribution contribution, MailFile file) {
        Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
        attachment.setId(Ids.nameBased("mail-file:" + contribution.getId() + ':' + contribution.getAttachments().size() + ':'
                + file.sha256()));
        attachment.setName(file.name());
        attachment.setMediaType(Clean.line(file.mediaType()));
        attachment.setSize(file.size());
        attachment.setSha256(file.sha256());
        contribution.getAttachments().add(attachment);
    }

    private String author(Contribution contribution, Mail mail, String space, boolean contactData, int line, boolean say, Report report) {
        Sender sender = mail.senders().isEmpty() ? new Sender("", "") : mail.senders().get(0);
        String name = sender.name().contains("@") ? "" : sender.name();
        AuthorFinder.Author author = authors.find(sender, space, contactData);
        if (say && mail.senders().size() > 1) {
            report.add(Tier.WARNING, line, "From", null, "several-authors");
        }
        if (author.agent() != null && author.fits()) {
            contribution.setAuthor(Refs.to(author.agent()));
            Fact fact = ModelFactory.eINSTANCE.createFact();
            fact.setId(Ids.factId(contribution.getId(), "author"));
            fact.setFeature("author");
            fact.setMethod(Method.IMPORTED);
            fact.setConfidence(Confidence.LOW);
            Messages messages = Messages.in(contribution.getLanguage());
            fact.setComment(Text.of(messages.language(), messages.get("reply.author.fact")));
            contribution.getFacts().add(fact);
            return Labels.title(author.agent(), List.of(contribution.getLanguage()));
        }
        if (say && author.agent() != null) {
            report.add(Tier.WARNING, line, "From", name, "author-differs", name, Labels.title(author.agent(), List.of("en")));
        }
        String stored = contactData && !sender.address().isEmpty() ? (name + " <" + sender.address() + ">").strip() : name;
        if (stored.isEmpty()) {
            if (say) {
                report.add(Tier.WARNING, line, "From", null, "author-unnamed");
            }
            return "";
        }
        contribution.setAuthorName(stored);
        return stored;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
