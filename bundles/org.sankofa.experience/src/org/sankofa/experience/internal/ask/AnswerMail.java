package org.sankofa.experience.internal.ask;

import java.util.List;
import java.util.Optional;

import org.sankofa.exchange.json.JsonText;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.exchange.json.SnapshotNames;
import org.sankofa.experience.ask.ReferenceCode;
import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.Refs;
import org.sankofa.experience.internal.ask.Document.Kind;
import org.sankofa.experience.internal.mail.Clean;
import org.sankofa.experience.internal.mail.MailWriter;
import org.sankofa.model.Contribution;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Publication;
import org.sankofa.model.Record;
import org.sankofa.model.Request;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.Snapshot;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an answer as a mail in the thread of its question, for those who asked and share no space with us. */
final class AnswerMail {

    private static final List<String> SENT = List.of("kind", "id", "title", "language", "areas", "themes", "request", "inReplyTo", "text", "received");

    private final Snapshot snapshot;
    private final Contribution answer;
    private final Messages messages;
    private final List<String> languages;

    AnswerMail(Snapshot snapshot, Contribution answer) {
        this.snapshot = snapshot;
        this.answer = answer;
        String language = answer.getLanguage() != null ? answer.getLanguage()
                : answer.getText() == null || answer.getText().isEmpty() ? "en" : answer.getText().best(List.of()).language();
        this.messages = Messages.in(language);
        this.languages = List.of(language, "en");
    }

    /** @return why it may not go out, a sentence for people; empty when it may */
    Optional<String> problem() {
        Optional<Request> request = Refs.target(snapshot, answer, Literals.CONTRIBUTION__REQUEST, Request.class);
        if (Audiences.staysInside(answer) || request.filter(Audiences::staysInside).isPresent()) {
            return Optional.of(Messages.text("answer.confidential"));
        }
        return Refs.id(answer, Literals.CONTRIBUTION__REQUEST) == null || answer.getText() == null
                ? Optional.of(Messages.text("answer.empty")) : Optional.empty();
    }

    byte[] bytes(String fromName, String fromAddress) {
        String request = Refs.id(answer, Literals.CONTRIBUTION__REQUEST);
        String parent = Refs.id(answer, Literals.CONTRIBUTION__IN_REPLY_TO);
        String title = Refs.target(snapshot, answer, Literals.CONTRIBUTION__REQUEST, Request.class)
                .map(asked -> Labels.title(asked, languages)).orElseGet(() -> Labels.title(answer, languages));
        MailWriter mail = new MailWriter();
        if (fromAddress != null) {
            mail.mailbox("From", fromName, fromAddress.strip());
        }
        mail.text("Subject", "Re: [" + ReferenceCode.of(request) + "] " + title);
        mail.raw("Message-ID", '<' + MailIds.ofContribution(answer.getId()) + '>');
        String asked = '<' + MailIds.ofRequest(request) + '>';
        String answered = parent == null ? asked : '<' + MailIds.ofContribution(parent) + '>';
        mail.raw("In-Reply-To", answered);
        mail.raw("References", parent == null ? asked : asked + ' ' + answered);
        mail.raw("X-Unsent", "1");
        mail.raw("Content-Language", messages.language());
        Document document = new Document(messages.language()).paragraphs(Clean.text(answer.getText().best(languages).value()));
        boolean first = true;
        for (Record cited : Refs.targets(snapshot, answer, Literals.CONTRIBUTION__CITED, Record.class)) {
            if (!Audiences.staysInside(cited)) {
                document.add(Kind.HEADING, first ? messages.get("reply.heading.resources") : null);
                first = false;
                document.point(Clean.line(Labels.title(cited, languages)), cited instanceof Publication publication ? publication.getUrl() : null);
            }
        }
        ObjectNode json = new RecordJson(new SnapshotNames(snapshot)).write(answer);
        json.retain(SENT);
        return mail.body(document.asText(), document.asHtml(), "answer-" + ReferenceCode.of(request) + ".json", JsonText.pretty(json) + '\n').bytes();
    }
}
