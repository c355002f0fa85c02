package org.sankofa.experience.internal.ask;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.sankofa.exchange.json.InvalidRecordException;
import org.sankofa.exchange.json.JsonProblem;
import org.sankofa.exchange.json.RecordEdit;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.exchange.json.SnapshotNames;
import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.mail.Clean;
import org.sankofa.experience.internal.mail.Mail;
import org.sankofa.model.Confidence;
import org.sankofa.model.Fact;
import org.sankofa.model.Method;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.model.checks.Tier;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.text.Text;
import org.sankofa.store.Snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Takes a question of another network in, from the record its mail carries, so that it can be answered from here. Only
 * a request that is nowhere in the workspace is made, only of what a question says, and it is marked as hearsay.
 */
final class QuestionTaking {

    private static final Set<String> TAKEN = Set.of("kind", "id", "title", "summary", "language", "areas", "themes", "scope", "question",
            "context", "requesterName", "received", "deadline", "audience");

    private QuestionTaking() {
    }

    /** @return the request a mail asks; empty when it asks none, or one that is here */
    static Optional<Request> of(Snapshot snapshot, Mail mail, List<JsonNode> records, int line, Report report) {
        if (!mail.ancestors().isEmpty() || ReplyMaker.isReply(mail.subject())) {
            return Optional.empty();
        }
        return records.stream().filter(json -> isQuestion(snapshot, json)).findFirst()
                .flatMap(json -> request(snapshot, mail, ((ObjectNode) json).deepCopy(), line, report));
    }

    private static boolean isQuestion(Snapshot snapshot, JsonNode json) {
        return json instanceof ObjectNode && RecordJson.kindOf(json).map(Kinds::kindOf).filter("request"::equals).isPresent()
                && RecordJson.idOf(json).filter(Ids::isId).filter(id -> snapshot.find(id).isEmpty()).isPresent();
    }

    private static Optional<Request> request(Snapshot snapshot, Mail mail, ObjectNode json, int line, Report report) {
        json.retain(TAKEN);
        RecordJson form = new RecordJson(new SnapshotNames(snapshot));
        RecordEdit edit = form.edit(json, null);
        Set<String> odd = new TreeSet<>();
        for (JsonProblem problem : edit.problems()) {
            odd.add(problem.path().split("[.\\[]", 2)[0]);
        }
        for (String feature : odd) {
            json.remove(feature);
            report.add(Tier.ERROR, line, feature, null, "question-part", feature);
        }
        try {
            Request request = (Request) form.edit(json, null).apply();
            if (request.getTitle() == null && request.getQuestion() == null) {
                return Optional.empty();
            }
            finish(request, mail);
            report.add(Tier.WARNING, line, "Subject", mail.subject(), "question-taken");
            return Optional.of(request);
        } catch (InvalidRecordException e) {
            return Optional.empty();
        }
    }

    private static void finish(Request request, Mail mail) {
        request.setTitle(clean(request.getTitle()));
        request.setSummary(clean(request.getSummary()));
        request.setQuestion(clean(request.getQuestion()));
        request.setContext(clean(request.getContext()));
        request.setAudience(clean(request.getAudience()));
        String asks = request.getRequesterName() != null ? request.getRequesterName()
                : mail.senders().isEmpty() ? "" : mail.senders().get(0).name();
        String name = Clean.line(asks);
        request.setRequesterName(name.isEmpty() || name.contains("@") ? null : name);
        request.setState(RequestState.OPEN);
        Fact fact = ModelFactory.eINSTANCE.createFact();
        fact.setId(Ids.factId(request.getId(), "question"));
        fact.setFeature("question");
        fact.setMethod(Method.IMPORTED);
        fact.setConfidence(Confidence.LOW);
        Messages messages = Messages.in(request.getLanguage() == null ? Locale.ENGLISH.getLanguage() : request.getLanguage());
        fact.setComment(Text.of(messages.language(), messages.get("reply.question.fact")));
        request.getFacts().add(fact);
    }

    private static Text clean(Text text) {
        Text clean = text;
        for (Map.Entry<String, String> entry : text == null ? Map.<String, String>of().entrySet() : text.asMap().entrySet()) {
            clean = clean.with(entry.getKey(), Clean.text(entry.getValue()));
        }
        return clean == null ? null : clean.orNull();
    }
}
