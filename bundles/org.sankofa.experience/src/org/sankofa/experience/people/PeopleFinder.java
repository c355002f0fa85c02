package org.sankofa.experience.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sankofa.experience.Spaces;
import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.Refs;
import org.sankofa.experience.people.PersonFound.Kind;
import org.sankofa.experience.people.PersonFound.Reason;
import org.sankofa.model.Agent;
import org.sankofa.model.Concept;
import org.sankofa.model.Contribution;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonUse;
import org.sankofa.model.Meeting;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Organisation;
import org.sankofa.model.Person;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Programme;
import org.sankofa.model.Record;
import org.sankofa.model.Request;
import org.sankofa.model.RosterPerson;
import org.sankofa.model.TriState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;
import org.sankofa.vocabularies.Vocabularies;

/**
 * Finds people to ask. Everything comes from records: lessons, answers, uses of lessons, programmes, meetings, profiles.
 * Whoever did not agree to be named for an answer is not found by it; experts and candidates, whose records are
 * confidential, are never found here. Reads the records when it is made; asking is quick.
 */
public final class PeopleFinder {

    private static final double NEAR = 0.4;

    private final Snapshot snapshot;
    private final Vocabularies vocabularies;
    private final List<String> spaces;
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<String, Agent> agents = new HashMap<>();

    /** Something somebody did. */
    private record Deed(Kind kind, double weight, String agent, Record record, Set<String> areas, Set<String> themes, String lesson,
            String request, PartialDate when) {
    }

    /**
     * Reads who did what, without what is invented unless the question comes from there.
     *
     * @param from name of the space somebody asks from; null for none
     */
    public static PeopleFinder of(Workspace workspace, String from) {
        return new PeopleFinder(workspace.snapshot(), workspace.vocabularies(), Spaces.of(workspace, from));
    }

    /** Reads who did what in all spaces of a snapshot. */
    public PeopleFinder(Snapshot snapshot, Vocabularies vocabularies) {
        this(snapshot, vocabularies, snapshot.spaces());
    }

    /** Reads who did what in these spaces. */
    public PeopleFinder(Snapshot snapshot, Vocabularies vocabularies, Collection<String> spaces) {
        this.snapshot = snapshot;
        this.vocabularies = vocabularies;
        this.spaces = List.copyOf(spaces);
        each("practitioner", this::profile);
        each("organisation", this::profile);
        each("lesson", this::lesson);
        each("contribution", this::answer);
        each("lessonUse", this::use);
        each("programme", this::programme);
        each("meeting", this::meeting);
        each("countryCase", record -> add(Kind.KEEPS, 0.8, Refs.id(record, Literals.RECORD__KEEPER), record, areas(record), themes(record),
                null, null, record.getLastConfirmed()));
    }

    private void each(String kind, Consumer<Record> consumer) {
        for (String space : spaces) {
            try (Stream<Record> all = snapshot.records(space, kind)) {
                all.forEach(consumer);
            }
        }
    }

    private void profile(Record record) {
        Agent agent = (Agent) record;
        agents.put(agent.getId(), agent);
        Set<String> themes = themes(agent);
        if (agent instanceof Practitioner person) {
            themes.addAll(Refs.ids(person, Literals.PRACTITIONER__EXPERTISE));
        }
        add(Kind.PROFILE, 0.7, agent.getId(), agent, areas(agent), themes, null, null, agent.getLastConfirmed());
    }

    private void lesson(Record record) {
        Set<String> who = new HashSet<>();
        who.add(Refs.id(record, Literals.LESSON__CONTACT));
        who.add(Refs.id(record, Literals.RECORD__KEEPER));
        who.forEach(one -> add(Kind.LESSON, 1, one, record, areas(record), themes(record), record.getId(), null, ((Lesson) record).getOccurred()));
    }

    private void answer(Record record) {
        Contribution answer = (Contribution) record;
        if (answer.getConsentToBeNamed() != TriState.YES) {
            return;
        }
        Optional<Request> request = Refs.target(snapshot, answer, Literals.CONTRIBUTION__REQUEST, Request.class);
        Set<String> areas = areas(answer);
        Set<String> themes = themes(answer);
        request.ifPresent(asked -> themes.addAll(themes(asked)));
        add(Kind.ANSWERED, 1, Refs.id(answer, Literals.CONTRIBUTION__AUTHOR), request.map(Record.class::cast).orElse(answer), areas, themes, null,
                request.map(Record::getId).orElse(null), answer.getReceived());
    }

    private void use(Record record) {
        LessonUse use = (LessonUse) record;
        Optional<Lesson> lesson = Refs.target(snapshot, use, Literals.LESSON_USE__LESSON, Lesson.class);
        Optional<Record> place = Refs.target(snapshot, use, Literals.LESSON_USE__USED_IN, Record.class);
        Set<String> areas = areas(use);
        Set<String> themes = themes(use);
        place.ifPresent(one -> areas.addAll(areas(one)));
        place.ifPresent(one -> themes.addAll(themes(one)));
        lesson.ifPresent(one -> themes.addAll(themes(one)));
        add(Kind.USED, 1.2, Refs.id(use, Literals.LESSON_USE__USED_BY), lesson.map(Record.class::cast).orElse(use), areas, themes,
                lesson.map(Record::getId).orElse(null), null, use.getUsedOn());
    }

    private void programme(Record record) {
        Programme programme = (Programme) record;
        PartialDate when = programme.getActualEnd() != null ? programme.getActualEnd() : programme.getActualStart();
        add(Kind.WORKED, 1, Refs.id(programme, Literals.PROGRAMME__FOCAL_POINT), programme, areas(programme), themes(programme), null, null, when);
        Set<String> offices = new HashSet<>();
        offices.add(Refs.id(programme, Literals.PROGRAMME__NATIONAL_COUNTERPART));
        offices.add(Refs.id(programme, Literals.PROGRAMME__REPORTING_ORGANISATION));
        programme.getParticipatingOrganisations().forEach(one -> offices.add(Refs.id(one, Literals.PARTICIPATING_ORGANISATION__ORGANISATION)));
        offices.forEach(office -> add(Kind.WORKED, 0.6, office, programme, areas(programme), themes(programme), null, null, when));
    }

    private void meeting(Record record) {
        Meeting meeting = (Meeting) record;
        meeting.getParticipants().forEach(one -> add(Kind.MET, 0.4, Refs.id(one, Literals.PARTICIPATION__PERSON), meeting, areas(meeting),
                themes(meeting), null, null, meeting.getStart()));
    }

    private void add(Kind kind, double weight, String agent, Record record, Set<String> areas, Set<String> themes, String lesson,
            String request, PartialDate when) {
        if (agent != null) {
            deeds.add(new Deed(kind, weight, agent, record, areas, themes, lesson, request, when));
        }
    }

    private Set<String> areas(Record record) {
        Set<String> areas = new HashSet<>(Refs.ids(record, Literals.RECORD__AREAS));
        switch (record) {
            case Programme programme -> programme.getAreaShares().forEach(share -> one(areas, share, Literals.AREA_SHARE__AREA));
            case Meeting meeting -> one(areas, meeting, Literals.MEETING__PLACE_AREA);
            case Organisation office -> one(areas, office, Literals.ORGANISATION__HEADQUARTERS);
            default -> one(areas, record, record instanceof org.sankofa.model.CountryCase ? Literals.COUNTRY_CASE__AREA : null);
        }
        return areas;
    }

    private static void one(Set<String> ids, EObject object, EReference reference) {
        String id = reference == null ? null : Refs.id(object, reference);
        if (id != null) {
            ids.add(id);
        }
    }

    private static Set<String> themes(Record record) {
        return new HashSet<>(Refs.ids(record, Literals.RECORD__THEMES));
    }

    /** @return people with reasons, those with the most that fits first */
    public List<PersonFound> find(PeopleQuestion question) {
        Set<String> areas = concepts(question.areas());
        Set<String> themes = concepts(question.themes());
        Set<String> around = around(areas);
        Set<String> below = new HashSet<>(themes);
        themes.forEach(id -> vocabularies.byId(id).ifPresent(theme -> vocabularies.narrower(theme).forEach(one -> below.add(one.getId()))));
        Map<String, List<Deed>> byAgent = new HashMap<>();
        Map<Deed, Double> scores = new HashMap<>();
        for (Deed deed : deeds) {
            double score = score(deed, question, areas, around, themes, below);
            if (score > 0 && known(deed.agent(), question.languages())) {
                byAgent.computeIfAbsent(deed.agent(), id -> new ArrayList<>()).add(deed);
                scores.put(deed, score);
            }
        }
        List<PersonFound> found = new ArrayList<>();
        byAgent.forEach((id, all) -> {
            Agent agent = agents.get(id);
            all.sort(Comparator.comparing((Deed deed) -> -scores.get(deed)).thenComparing(deed -> deed.record().getId()));
            double sum = 0;
            // the tenth of the same kind says little more than the second
            for (int i = 0; i < all.size(); i++) {
                sum += scores.get(all.get(i)) / (i + 1);
            }
            double total = sum;
            snapshot.keyOf(agent).ifPresent(key -> found.add(new PersonFound(key, Labels.title(agent, question.shown()), total,
                    all.stream().limit(6).map(deed -> reason(deed, question)).toList())));
        });
        found.sort(Comparator.comparing(PersonFound::score).reversed().thenComparing(PersonFound::name).thenComparing(PersonFound::key));
        return found.stream().limit(question.most()).toList();
    }

    private static double score(Deed deed, PeopleQuestion question, Set<String> areas, Set<String> around, Set<String> themes, Set<String> below) {
        double fit = 1;
        if (question.lesson() != null) {
            fit *= question.lesson().equals(deed.lesson()) ? 1 : 0;
        }
        if (question.request() != null) {
            fit *= question.request().equals(deed.request()) ? 1 : 0;
        }
        fit *= part(deed.areas(), areas, around);
        fit *= part(deed.themes(), themes, below);
        return fit * deed.weight();
    }

    private static double part(Set<String> has, Set<String> wanted, Set<String> near) {
        if (wanted.isEmpty() || has.stream().anyMatch(wanted::contains)) {
            return 1;
        }
        return has.stream().anyMatch(near::contains) ? NEAR : 0;
    }

    private static Set<String> concepts(Set<String> notations) {
        Set<String> ids = new HashSet<>();
        notations.forEach(notation -> ids.add(org.sankofa.model.ids.Ids.conceptId(notation.substring(0, notation.indexOf(':')),
                notation.substring(notation.indexOf(':') + 1))));
        return ids;
    }

    /** What lies in the places asked for, and the regions right above them. */
    private Set<String> around(Set<String> areas) {
        Set<String> around = new HashSet<>(areas);
        for (String id : areas) {
            Optional<Concept> area = vocabularies.byId(id);
            area.ifPresent(one -> vocabularies.narrower(one).forEach(below -> around.add(below.getId())));
            area.ifPresent(one -> one.getBroader().stream().filter(above -> !"001".equals(above.getNotation()))
                    .forEach(above -> around.add(above.getId())));
        }
        return around;
    }

    private boolean known(String id, Set<String> languages) {
        Agent agent = agents.get(id);
        if (agent == null || agent instanceof RosterPerson || agent instanceof Person person && person.getRemovedOn() != null) {
            return false;
        }
        if (languages.isEmpty()) {
            return true;
        }
        if (!(agent instanceof Person person)) {
            return false;
        }
        Set<String> spoken = new HashSet<>();
        person.getLanguageSkills().forEach(skill -> Refs.target(snapshot, skill, Literals.LANGUAGE_SKILL__LANGUAGE, Concept.class)
                .ifPresent(language -> spoken.add(language.getNotation())));
        if (agent.getLanguage() != null) {
            spoken.add(agent.getLanguage());
        }
        return languages.stream().anyMatch(spoken::contains);
    }

    private Reason reason(Deed deed, PeopleQuestion question) {
        Messages messages = Messages.in(question.shown().get(0));
        String year = deed.when() == null || deed.when().year().isEmpty() ? "" : String.valueOf(deed.when().year().get());
        RecordKey key = deed.kind() == Kind.PROFILE ? null : snapshot.keyOf(deed.record()).orElse(null);
        String name = "people." + deed.kind().name().toLowerCase(java.util.Locale.ROOT);
        String sentence = deed.kind() == Kind.PROFILE ? messages.get(name)
                : messages.get(name, Labels.title(deed.record(), question.shown())) + (year.isEmpty() ? "" : " (" + year + ")");
        LocalDate when = deed.when() == null ? null : deed.when().latest().orElse(null);
        return new Reason(deed.kind(), key, when, sentence);
    }
}
