package org.sankofa.experience.internal.ask;

import java.util.List;
import java.util.Optional;

import org.sankofa.exchange.json.JsonText;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.exchange.json.SnapshotNames;
import org.sankofa.experience.ask.ReferenceCode;
import org.sankofa.experience.ask.RequestMail;
import org.sankofa.experience.internal.DateWords;
import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.ask.Document.Kind;
import org.sankofa.experience.internal.mail.Clean;
import org.sankofa.experience.internal.mail.MailWriter;
import org.sankofa.model.Request;
import org.sankofa.model.RequestScope;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.text.Text;
import org.sankofa.store.Snapshot;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the mail that asks. */
public final class QuestionMail implements RequestMail {

    private static final List<String> SENT = List.of("kind", "id", "title", "summary", "language", "areas", "themes", "scope",
            "question", "context", "requesterName", "received", "deadline", "audience");

    private final Snapshot snapshot;
    private final Request request;
    private final String fromName;
    private final String fromAddress;
    private final Messages messages;
    private final List<String> languages;

    /** @param fromName and @param fromAddress who sends it; null for nobody */
    public QuestionMail(Snapshot snapshot, Request request, String fromName, String fromAddress) {
        this.snapshot = snapshot;
        this.request = request;
        this.fromName = fromName;
        this.fromAddress = fromAddress;
        this.messages = Messages.in(language(request));
        this.languages = List.of(language(request), "en");
    }

    /** The language of a request: as it says, else that of its question. */
    public static String language(Request request) {
        if (Text.isLanguageTag(request.getLanguage())) {
            return request.getLanguage();
        }
        Text words = request.getQuestion() != null ? request.getQuestion() : request.getTitle();
        return words == null || words.isEmpty() ? "en" : words.best(List.of()).language();
    }

    @Override
    public RequestMail from(String name, String address) {
        return new QuestionMail(snapshot, request, name, address);
    }

    @Override
    public Optional<String> problem() {
        if (Audiences.staysInside(request)) {
            return Optional.of(Messages.text("ask.confidential"));
        }
        return request.getQuestion() == null && request.getTitle() == null ? Optional.of(Messages.text("ask.empty")) : Optional.empty();
    }

    @Override
    public String code() {
        return ReferenceCode.of(request.getId());
    }

    @Override
    public String subject() {
        String key = request.getScope() == RequestScope.ASSISTANCE ? "ask.subject.assistance" : "ask.subject.network";
        return Clean.line('[' + code() + "] " + messages.get(key, Labels.title(request, languages)));
    }

    @Override
    public String text() {
        return document().asText();
    }

    @Override
    public String html() {
        return document().asHtml();
    }

    private Document document() {
        Document document = new Document(messages.language());
        document.add(Kind.TITLE, Clean.line(Labels.title(request, languages)));
        document.paragraphs(clean(words(request.getQuestion())));
        if (request.getContext() != null) {
            document.add(Kind.HEADING, messages.get("ask.context")).paragraphs(clean(words(request.getContext())));
        }
        String requester = Audiences.requester(snapshot, request, languages);
        String deadline = DateWords.of(request.getDeadline(), messages.locale());
        String audience = words(request.getAudience());
        if (!requester.isEmpty() || !deadline.isEmpty() || !audience.isEmpty()) {
            document.add(Kind.HEADING, messages.get("ask.about"));
            point(document, "ask.requester", requester);
            point(document, "ask.deadline", deadline);
            point(document, "ask.audience", audience);
        }
        document.add(Kind.HEADING, messages.get("ask.how"));
        for (String key : List.of("ask.how.reply", "ask.how.failures", "ask.how.consent", "ask.how.files")) {
            document.add(Kind.POINT, messages.get(key));
        }
        return document.add(Kind.POINT, messages.get("ask.how.code", code()))
                .add(Kind.SMALL, messages.get("ask.foot", code()));
    }

    private void point(Document document, String key, String value) {
        if (!value.isEmpty()) {
            document.add(Kind.POINT, messages.get(key, clean(value)));
        }
    }

    private String words(Text text) {
        return text == null || text.isEmpty() ? "" : text.best(languages).value();
    }

    private static String clean(String text) {
        return Clean.text(text);
    }

    @Override
    public byte[] bytes() {
        problem().ifPresent(why -> {
            throw new IllegalStateException(why);
        });
        MailWriter mail = new MailWriter();
        if (fromAddress != null) {
            mail.mailbox("From", fromName, fromAddress.strip());
        }
        List<String> asked = Audiences.addresses(snapshot, request);
        if (!asked.isEmpty()) {
            mail.raw("Bcc", String.join(", ", asked));
        }
        mail.text("Subject", subject());
        mail.raw("Message-ID", '<' + MailIds.ofRequest(request.getId()) + '>');
        // mail programs open it as a draft that can be sent
        mail.raw("X-Unsent", "1");
        mail.raw("Content-Language", messages.language());
        return mail.body(text(), html(), "request-" + code() + ".json", record()).bytes();
    }

    /** The record as others may have it: what the question says, and nothing of what the office notes about it. */
    private String record() {
        ObjectNode json = new RecordJson(new SnapshotNames(snapshot)).write(request);
        json.retain(SENT);
        return JsonText.pretty(json) + '\n';
    }
}
