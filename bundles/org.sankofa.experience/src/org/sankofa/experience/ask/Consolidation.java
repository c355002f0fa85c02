package org.sankofa.experience.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.Refs;
import org.sankofa.experience.internal.ask.QuestionMail;
import org.sankofa.experience.internal.ask.ReplyArea;
import org.sankofa.experience.internal.ask.Synopsis;
import org.sankofa.model.Agent;
import org.sankofa.model.AreaExperience;
import org.sankofa.model.CitedResource;
import org.sankofa.model.Concept;
import org.sankofa.model.ConsolidatedReply;
import org.sankofa.model.Contribution;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Publication;
import org.sankofa.model.Record;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.model.TriState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.text.Text;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.vocabularies.Vocabularies;

/**
 * Puts answers together into one reply, on the request itself: synopsis, experiences by place, resources, credits. Each
 * step changes the record that was handed over, so call it inside {@code EditingSession.run}, or on a copy that is
 * put. Every step can be done twice without doing anything twice, and none takes away what a person wrote.
 *
 * <p>
 * Nobody is credited who did not agree to be named; what they said is used without their name.
 */
public final class Consolidation {

    private final Snapshot snapshot;
    private final Request request;
    private final ReplyThread thread;
    private final ReplyArea areas;

    /**
     * @param snapshot where the answers are
     * @param vocabularies for finding the country an answer speaks of
     * @param request the record to change
     */
    public Consolidation(Snapshot snapshot, Vocabularies vocabularies, Request request) {
        this.snapshot = Objects.requireNonNull(snapshot);
        this.request = Objects.requireNonNull(request);
        this.thread = ReplyThread.of(snapshot, request.getId());
        this.areas = new ReplyArea(snapshot, vocabularies);
    }

    /** @return the answers */
    public ReplyThread thread() {
        return thread;
    }

    /** @return the reply of the request, made when it has none */
    public ConsolidatedReply reply() {
        ConsolidatedReply reply = request.getReply();
        if (reply == null) {
            reply = ModelFactory.eINSTANCE.createConsolidatedReply();
            // the same for everybody who begins it, so that two beginnings become one
            reply.setId(Ids.nameBased("consolidated-reply:" + request.getId()));
            request.setReply(reply);
        }
        return reply;
    }

    /** @return the answers that stand in no experience yet, the earliest first */
    public List<ReplyThread.Line> unused() {
        Set<String> used = new HashSet<>();
        if (request.getReply() != null) {
            request.getReply().getExperiences()
                    .forEach(one -> used.addAll(Refs.ids(one, Literals.AREA_EXPERIENCE__CONTRIBUTIONS)));
        }
        return thread.lines().stream().filter(line -> !used.contains(line.reply().getId())).toList();
    }

    /**
     * Places an answer among the experiences: below the country it is about, which is that of the record, of its
     * author, or the one it names most often. What it cites becomes a resource, who wrote it is credited if they agreed.
     *
     * @return the experience that holds it now
     */
    public AreaExperience addExperience(Contribution answer) {
        return addExperience(answer, areas.of(answer).orElse(null));
    }

    /**
     * Places an answer below a country.
     *
     * @param area the country or region; null: none in particular
     */
    public AreaExperience addExperience(Contribution answer, Concept area) {
        for (AreaExperience there : reply().getExperiences()) {
            if (Refs.ids(there, Literals.AREA_EXPERIENCE__CONTRIBUTIONS).contains(answer.getId())) {
                return there;
            }
        }
        String areaId = area == null ? null : Ids.idOf(area);
        Text words = answer.getText() == null ? Text.EMPTY : answer.getText();
        AreaExperience experience = reply().getExperiences().stream()
                .filter(one -> Objects.equals(areaId, Refs.id(one, Literals.AREA_EXPERIENCE__AREA)) && speaks(one, words))
                .findFirst().orElseGet(() -> begin(area, answer));
        Text text = experience.getText() == null ? Text.EMPTY : experience.getText();
        for (String language : words.languages()) {
            String before = text.get(language);
            text = text.with(language, before == null ? words.get(language) : before + "\n\n" + words.get(language));
        }
        experience.setText(text.orNull());
        experience.getContributions().add(Refs.to(answer));
        for (Record cited : Refs.targets(snapshot, answer, Literals.CONTRIBUTION__CITED, Record.class)) {
            if (!Refs.ids(experience, Literals.AREA_EXPERIENCE__CITED).contains(cited.getId())) {
                experience.getCited().add(Refs.to(cited));
            }
            addResource(cited);
        }
        credit(answer);
        return experience;
    }

    /** Answers in different languages are different texts: they do not share one whose languages are translations. */
    private static boolean speaks(AreaExperience experience, Text words) {
        return experience.getText() == null || experience.getText().languages().equals(words.languages());
    }

    private AreaExperience begin(Concept area, Contribution first) {
        AreaExperience experience = ModelFactory.eINSTANCE.createAreaExperience();
        experience.setId(Ids.nameBased("area-experience:" + request.getId() + ':' + first.getId()));
        if (area != null) {
            experience.setArea((Concept) Refs.proxy(Ids.uriOf(area).orElseThrow(), Literals.CONCEPT));
        }
        reply().getExperiences().add(experience);
        return experience;
    }

    /** Adds what an answer says to the synopsis, as a paragraph. */
    public void addToSynopsis(Contribution answer) {
        Text text = reply().getSynopsis() == null ? Text.EMPTY : reply().getSynopsis();
        String language = QuestionMail.language(request);
        String words = answer.getText() == null ? "" : answer.getText().best(List.of(language)).value();
        String before = text.get(language);
        if (!words.isEmpty() && (before == null || !before.contains(words))) {
            reply().setSynopsis(text.with(language, before == null ? words : before + "\n\n" + words));
            credit(answer);
        }
    }

    /** Adds a record to the resources; one that is there already stays alone. */
    public CitedResource addResource(Record record) {
        for (CitedResource there : reply().getResources()) {
            if (record.getId().equals(Refs.id(there, Literals.CITED_RESOURCE__RECORD))) {
                return there;
            }
        }
        CitedResource resource = ModelFactory.eINSTANCE.createCitedResource();
        resource.setId(Ids.nameBased("cited-resource:" + request.getId() + ':' + record.getId()));
        resource.setRecord(Refs.to(record));
        Text.Shown title = Labels.shown(record, List.of(QuestionMail.language(request), "en"));
        resource.setTitle(Text.of(title.language(), title.value()));
        if (record instanceof Publication publication && publication.getUrl() != null) {
            resource.setUrl(publication.getUrl());
        }
        reply().getResources().add(resource);
        return resource;
    }

    /**
     * Puts an answer of this request where a person wants it.
     *
     * @return why it cannot stand there, a sentence for people; empty when it does now
     */
    public Optional<String> put(ReplyPlace place, Contribution answer) {
        if (thread.lines().stream().noneMatch(line -> line.reply().getId().equals(answer.getId()))) {
            return Optional.of(Messages.text("reply.other-request"));
        }
        switch (place) {
            case SYNOPSIS -> addToSynopsis(answer);
            case EXPERIENCES -> addExperience(answer);
            case RESOURCES -> {
                List<Record> cited = Refs.targets(snapshot, answer, Literals.CONTRIBUTION__CITED, Record.class);
                if (cited.isEmpty()) {
                    return Optional.of(Messages.text("reply.cites-nothing"));
                }
                cited.forEach(this::addResource);
            }
            case CREDITS -> {
                if (answer.getConsentToBeNamed() != TriState.YES) {
                    return Optional.of(Messages.text("reply.not-agreed"));
                }
                if (Refs.target(snapshot, answer, Literals.CONTRIBUTION__AUTHOR, Agent.class).isEmpty()) {
                    return Optional.of(Messages.text("reply.no-author"));
                }
                credit(answer);
            }
        }
        return Optional.empty();
    }

    private void credit(Contribution answer) {
        Optional<Agent> author = Refs.target(snapshot, answer, Literals.CONTRIBUTION__AUTHOR, Agent.class);
        if (answer.getConsentToBeNamed() == TriState.YES && author.isPresent()
                && !Refs.ids(reply(), Literals.CONSOLIDATED_REPLY__CREDITS).contains(author.get().getId())) {
            reply().getCredits().add(Refs.to(author.get()));
        }
    }

    /**
     * Makes a first draft: every answer in its place, and, where there is no synopsis yet, one that says how many
     * answered from where, and the sentence of each that says most. A person has to write it anew.
     */
    public void draft() {
        List<ReplyThread.Line> fresh = unused();
        fresh.forEach(line -> addExperience(line.reply()));
        if (reply().getSynopsis() == null && !thread.lines().isEmpty()) {
            String language = QuestionMail.language(request);
            reply().setSynopsis(Text.of(language, Synopsis.of(Messages.in(language), thread, places(language))));
        }
    }

    private List<String> places(String language) {
        List<String> places = new ArrayList<>();
        for (AreaExperience one : reply().getExperiences()) {
            Refs.target(snapshot, one, Literals.AREA_EXPERIENCE__AREA, Concept.class)
                    .map(area -> area.getLabels().best(List.of(language)).value()).filter(name -> !places.contains(name))
                    .ifPresent(places::add);
        }
        return places;
    }

    /**
     * Says that the reply is done: the request is consolidated, compiled on that day. Those who answered and agreed to
     * be named stand in <em>answered by</em>.
     *
     * @param compiler the member who compiled it; null where nobody is named
     * @return why it cannot be yet, a sentence for people; empty when it was done
     */
    public Optional<String> publish(LocalDate today, RecordKey compiler) {
        if (request.getReply() == null || request.getReply().getSynopsis() == null) {
            return Optional.of(Messages.text("reply.no-synopsis"));
        }
        reply().setCompiled(PartialDate.of(today));
        if (compiler != null) {
            reply().setCompiledBy(Refs.to(compiler.uri(), Practitioner.class));
        }
        request.setState(RequestState.CONSOLIDATED);
        List<String> named = Refs.ids(request, Literals.REQUEST__ANSWERED_BY);
        for (ReplyThread.Line line : thread.lines()) {
            String author = Refs.id(line.reply(), Literals.CONTRIBUTION__AUTHOR);
            if (author != null && line.reply().getConsentToBeNamed() == TriState.YES && !named.contains(author)) {
                Refs.target(snapshot, line.reply(), Literals.CONTRIBUTION__AUTHOR, Agent.class)
                        .ifPresent(agent -> request.getAnsweredBy().add(Refs.to(agent)));
                named.add(author);
            }
        }
        return Optional.empty();
    }
}
