package org.sankofa.experience.internal.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sankofa.exchange.json.JsonText;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.exchange.json.SnapshotNames;
import org.sankofa.experience.ask.ReferenceCode;
import org.sankofa.experience.ask.ReplyPublication;
import org.sankofa.experience.ask.ReplyThread;
import org.sankofa.experience.internal.DateWords;
import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.Refs;
import org.sankofa.experience.internal.ask.Document.Kind;
import org.sankofa.experience.internal.mail.Clean;
import org.sankofa.experience.internal.mail.MailWriter;
import org.sankofa.model.Agent;
import org.sankofa.model.AreaExperience;
import org.sankofa.model.CitedResource;
import org.sankofa.model.Concept;
import org.sankofa.model.ConsolidatedReply;
import org.sankofa.model.Contribution;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Publication;
import org.sankofa.model.Record;
import org.sankofa.model.Request;
import org.sankofa.model.ReviewState;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.text.Text;
import org.sankofa.store.Snapshot;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a consolidated reply in its forms. */
public final class ReplyPages implements ReplyPublication {

    private static final List<String> SENT = List.of("kind", "id", "title", "language", "areas", "themes", "scope", "question", "state");

    private final Snapshot snapshot;
    private final Request request;
    private final String fromName;
    private final String fromAddress;
    private final Messages messages;
    private final List<String> languages;
    private final ReplyThread thread;

    /** @param language of the headings; null: that of the request */
    public ReplyPages(Snapshot snapshot, Request request, String language, String fromName, String fromAddress) {
        this.snapshot = snapshot;
        this.request = request;
        this.fromName = fromName;
        this.fromAddress = fromAddress;
        String wanted = language == null ? QuestionMail.language(request) : language;
        this.messages = Messages.in(wanted);
        this.languages = List.of(wanted, QuestionMail.language(request), "en");
        this.thread = ReplyThread.of(snapshot, request.getId());
    }

    @Override
    public ReplyPublication in(String language) {
        return new ReplyPages(snapshot, request, language, fromName, fromAddress);
    }

    @Override
    public ReplyPublication from(String name, String address) {
        return new ReplyPages(snapshot, request, languages.get(0), name, address);
    }

    @Override
    public Optional<String> problem() {
        if (Audiences.staysInside(request)) {
            return Optional.of(Messages.text("ask.confidential"));
        }
        return request.getReply() == null || request.getReply().getSynopsis() == null
                ? Optional.of(Messages.text("reply.no-synopsis")) : Optional.empty();
    }

    @Override
    public String text() {
        return document().asText();
    }

    @Override
    public String html() {
        return document().asHtml();
    }

    @Override
    public byte[] word() {
        check();
        return new WordFile(document()).bytes();
    }

    @Override
    public byte[] mail() {
        check();
        MailWriter mail = new MailWriter();
        if (fromAddress != null) {
            mail.mailbox("From", fromName, fromAddress.strip());
        }
        String code = ReferenceCode.of(request.getId());
        mail.text("Subject", '[' + code + "] " + messages.get("reply.subject", Labels.title(request, languages)));
        mail.raw("Message-ID", '<' + MailIds.ofReply(request.getId()) + '>');
        mail.raw("In-Reply-To", '<' + MailIds.ofRequest(request.getId()) + '>');
        mail.raw("References", '<' + MailIds.ofRequest(request.getId()) + '>');
        mail.raw("X-Unsent", "1");
        mail.raw("Content-Language", messages.language());
        ObjectNode json = new RecordJson(new SnapshotNames(snapshot)).write(request);
        json.retain(SENT);
        return mail.body(text(), html(), "request-" + code + ".json", JsonText.pretty(json) + '\n').bytes();
    }

    private void check() {
        problem().ifPresent(why -> {
            throw new IllegalStateException(why);
        });
    }

    private Document document() {
        Document document = new Document(messages.language());
        document.add(Kind.TITLE, Clean.line(Labels.title(request, languages)));
        document.paragraphs(words(request.getQuestion()));
        ConsolidatedReply reply = request.getReply();
        if (reply == null) {
            return document;
        }
        document.add(Kind.HEADING, messages.get("reply.heading.synopsis")).paragraphs(words(reply.getSynopsis()));
        experiences(document, reply);
        resources(document, reply);
        credits(document, reply);
        return document.add(Kind.SMALL, foot(reply));
    }

    private void experiences(Document document, ConsolidatedReply reply) {
        Map<String, List<AreaExperience>> places = new LinkedHashMap<>();
        for (AreaExperience one : reply.getExperiences()) {
            String place = Refs.target(snapshot, one, Literals.AREA_EXPERIENCE__AREA, Concept.class)
                    .map(area -> area.getLabels().best(languages).value()).orElse(messages.get("reply.elsewhere"));
            places.computeIfAbsent(place, name -> new ArrayList<>()).add(one);
        }
        if (!places.isEmpty()) {
            document.add(Kind.HEADING, messages.get("reply.heading.experiences"));
        }
        places.forEach((place, experiences) -> {
            document.add(Kind.SUBHEADING, Clean.line(place));
            for (AreaExperience one : experiences) {
                document.paragraphs(words(one.getText()));
                List<String> names = names(one);
                document.add(Kind.SMALL, names.isEmpty() ? null : messages.get("reply.by", String.join(", ", names)));
            }
        });
    }

    private List<String> names(AreaExperience experience) {
        Set<String> names = new LinkedHashSet<>();
        for (Contribution answer : Refs.targets(snapshot, experience, Literals.AREA_EXPERIENCE__CONTRIBUTIONS, Contribution.class)) {
            names.add(Clean.line(Naming.of(snapshot, answer, languages)));
        }
        names.remove("");
        return List.copyOf(names);
    }

    private void resources(Document document, ConsolidatedReply reply) {
        boolean first = true;
        for (CitedResource one : reply.getResources()) {
            Optional<Record> record = Refs.target(snapshot, one, Literals.CITED_RESOURCE__RECORD, Record.class);
            String title = one.getTitle() != null ? words(one.getTitle()) : record.map(r -> Labels.title(r, languages)).orElse("");
            if (record.filter(Audiences::staysInside).isPresent() || title.isBlank()) {
                continue;
            }
            if (first) {
                document.add(Kind.HEADING, messages.get("reply.heading.resources"));
                first = false;
            }
            String url = one.getUrl() != null ? one.getUrl()
                    : record.filter(Publication.class::isInstance).map(r -> ((Publication) r).getUrl()).orElse(null);
            String note = words(one.getNote());
            document.point(Clean.line(title) + (note.isEmpty() ? "" : " — " + note), url == null ? null : url.strip());
        }
    }

    /** Whoever agreed when the reply was made and does not any more is left out. */
    private void credits(Document document, ConsolidatedReply reply) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> unnamed = new LinkedHashSet<>();
        Set<String> silent = new LinkedHashSet<>();
        for (ReplyThread.Line line : thread.lines()) {
            String name = Clean.line(Naming.of(snapshot, line.reply(), languages));
            String author = Refs.id(line.reply(), Literals.CONTRIBUTION__AUTHOR);
            if (!name.isEmpty()) {
                names.add(name);
                unnamed.remove(author);
            } else {
                String who = author != null ? author : line.reply().getAuthorName() != null ? line.reply().getAuthorName() : line.reply().getId();
                silent.add(who);
            }
        }
        unnamed.addAll(silent);
        for (Agent agent : Refs.targets(snapshot, reply, Literals.CONSOLIDATED_REPLY__CREDITS, Agent.class)) {
            // credited by hand, for another reason than an answer
            if (!silent.contains(agent.getId())) {
                names.add(Clean.line(Labels.title(agent, languages)));
            }
        }
        if (!names.isEmpty() || !unnamed.isEmpty()) {
            document.add(Kind.HEADING, messages.get("reply.heading.credits"));
            names.forEach(name -> document.add(Kind.POINT, name));
            if (!unnamed.isEmpty()) {
                document.add(Kind.POINT, messages.get(names.isEmpty() ? "reply.unnamed.only" : "reply.unnamed", unnamed.size()));
            }
        }
    }

    private String foot(ConsolidatedReply reply) {
        String compiled = DateWords.of(reply.getCompiled(), messages.locale());
        String state = reply.getReviewState() == ReviewState.VALIDATED ? messages.get("reply.validated") : messages.get("reply.unreviewed");
        return ReferenceCode.of(request.getId()) + (compiled.isEmpty() ? "" : " · " + messages.get("reply.compiled", compiled)) + " · " + state;
    }

    private String words(Text text) {
        return text == null || text.isEmpty() ? "" : Clean.text(text.best(languages).value());
    }
}
