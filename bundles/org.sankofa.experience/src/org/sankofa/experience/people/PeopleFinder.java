package org.sankofa.experience.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.sankofa.experience.Spaces;
import org.sankofa.experience.internal.Gathered;
import org.sankofa.experience.internal.Kept;
import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.people.Doing;
import org.sankofa.experience.internal.people.Doing.Somebody;
import org.sankofa.experience.people.PersonFound.Kind;
import org.sankofa.experience.people.PersonFound.Reason;
import org.sankofa.model.Concept;
import org.sankofa.model.Record;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.vocabularies.Vocabularies;

/**
 * Finds people to ask. Everything comes from records: lessons, answers, uses of lessons, programmes, meetings, profiles.
 * Whoever did not agree to be named for an answer is not found by it; experts and candidates, whose records are
 * confidential, are never found here. The records are gone through when it is made; asking is quick.
 */
public final class PeopleFinder {

    private static final double NEAR = 0.4;
    private static final int REASONS = 6;

    private final Snapshot snapshot;
    private final Vocabularies vocabularies;
    private final Collection<Doing> doings;
    private final Map<String, Doing> agents = new HashMap<>();
    private final Map<String, Doing> others = new HashMap<>();

    /** Something somebody did, with how well it fits what is asked. */
    private record Deed(Kind kind, Doing doing, double score) {
    }

    /**
     * Finds out who did what, without what is invented unless the question comes from there. The first time all records are read that may
     * name somebody; what they say is kept, and later only what changed is read.
     *
     * @param from name of the space somebody asks from; null for none
     * @throws StoreException CANNOT_READ, CLOSED
     */
    public static PeopleFinder of(Workspace workspace, String from) throws StoreException {
        Snapshot snapshot = workspace.snapshot();
        return new PeopleFinder(Kept.of(workspace).doings(workspace, snapshot, Spaces.of(workspace, from)), snapshot, workspace.vocabularies());
    }

    /** Reads who did what in all spaces of a snapshot. */
    public PeopleFinder(Snapshot snapshot, Vocabularies vocabularies) {
        this(snapshot, vocabularies, snapshot.spaces());
    }

    /** Reads who did what in these spaces. */
    public PeopleFinder(Snapshot snapshot, Vocabularies vocabularies, Collection<String> spaces) {
        this(Gathered.once(snapshot, spaces, Doing.KINDS, Doing::read), snapshot, vocabularies);
    }

    private PeopleFinder(List<Doing> doings, Snapshot snapshot, Vocabularies vocabularies) {
        this.snapshot = snapshot;
        this.vocabularies = vocabularies;
        this.doings = doings;
        for (Doing doing : doings) {
            if (doing.agent() != null) {
                agents.put(doing.key().id(), doing);
            } else if (!doing.key().kind().equals("contribution") && !doing.key().kind().equals("lessonUse")) {
                others.put(doing.key().id(), doing);
            }
        }
    }

    /** @return codes of the languages that members speak, such as {@code fr} */
    public Set<String> languages() {
        Set<String> codes = new TreeSet<>();
        agents.values().stream().filter(one -> one.key().kind().equals("practitioner")).forEach(one -> codes.addAll(codes(one.agent())));
        return codes;
    }

    /** @return people with reasons, those with the most that fits first */
    public List<PersonFound> find(PeopleQuestion question) {
        Set<String> areas = concepts(question.areas());
        Set<String> themes = concepts(question.themes());
        Set<String> around = around(areas);
        Set<String> below = new HashSet<>(themes);
        themes.forEach(id -> vocabularies.byId(id).ifPresent(theme -> vocabularies.narrower(theme).forEach(one -> below.add(one.getId()))));
        Map<String, List<Deed>> byAgent = new HashMap<>();
        for (Doing doing : doings) {
            double fit = doing.parts().isEmpty() ? 0 : fit(doing, question, areas, around, themes, below);
            if (fit > 0) {
                doing.parts().stream().filter(part -> known(part.agent(), question.languages())).forEach(part -> byAgent
                        .computeIfAbsent(part.agent(), id -> new ArrayList<>()).add(new Deed(part.kind(), doing, fit * part.weight())));
            }
        }
        List<PersonFound> found = new ArrayList<>();
        rank(byAgent).stream().limit(question.most()).forEach(one -> snapshot.record(agents.get(one.agent()).key())
                .ifPresent(agent -> found.add(new PersonFound(agents.get(one.agent()).key(), Labels.title(agent, question.shown()), one.score(),
                        one.deeds().stream().limit(REASONS).map(deed -> reason(deed, question)).toList()))));
        found.sort(Comparator.comparing(PersonFound::score).reversed().thenComparing(PersonFound::name).thenComparing(PersonFound::key));
        return found;
    }

    private record Ranked(String agent, double score, List<Deed> deeds) {
    }

    private static List<Ranked> rank(Map<String, List<Deed>> byAgent) {
        List<Ranked> ranked = new ArrayList<>();
        byAgent.forEach((agent, all) -> {
            all.sort(Comparator.comparing(Deed::score).reversed().thenComparing(deed -> deed.doing().key().id()));
            double sum = 0;
            // the tenth of the same kind says little more than the second
            for (int i = 0; i < all.size(); i++) {
                sum += all.get(i).score() / (i + 1);
            }
            ranked.add(new Ranked(agent, sum, all));
        });
        ranked.sort(Comparator.comparing(Ranked::score).reversed().thenComparing(Ranked::agent));
        return ranked;
    }

    private double fit(Doing doing, PeopleQuestion question, Set<String> areas, Set<String> around, Set<String> themes, Set<String> below) {
        if (question.lesson() != null && !question.lesson().equals(doing.lesson())
                || question.request() != null && !question.request().equals(doing.request())) {
            return 0;
        }
        Doing place = other(doing.usedIn());
        double fit = part(List.of(doing.areas(), place == null ? Set.of() : place.areas()), areas, around);
        if (fit == 0 || themes.isEmpty()) {
            return fit;
        }
        // an answer is about what was asked, a use about what the lesson and the place are about
        Doing asked = other(doing.request());
        Doing lesson = other(doing.lesson());
        return fit * part(List.of(doing.themes(), asked == null ? Set.of() : asked.themes(), place == null ? Set.of() : place.themes(),
                lesson == null ? Set.of() : lesson.themes()), themes, below);
    }

    private Doing other(String id) {
        return id == null ? null : others.get(id);
    }

    private static double part(List<Set<String>> has, Set<String> wanted, Set<String> near) {
        if (wanted.isEmpty() || any(has, wanted)) {
            return 1;
        }
        return any(has, near) ? NEAR : 0;
    }

    private static boolean any(List<Set<String>> sets, Set<String> wanted) {
        for (Set<String> set : sets) {
            for (String one : set) {
                if (wanted.contains(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> concepts(Set<String> notations) {
        Set<String> ids = new HashSet<>();
        notations.forEach(notation -> ids.add(Ids.conceptId(notation.substring(0, notation.indexOf(':')),
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
        Doing agent = agents.get(id);
        if (agent == null || agent.agent().away()) {
            return false;
        }
        return languages.isEmpty() || agent.agent().person() && codes(agent.agent()).stream().anyMatch(languages::contains);
    }

    private Set<String> codes(Somebody agent) {
        Set<String> codes = new HashSet<>();
        agent.languages().forEach(id -> vocabularies.byId(id).map(Concept::getNotation).ifPresent(codes::add));
        if (agent.writes() != null) {
            codes.add(agent.writes());
        }
        return codes;
    }

    private Reason reason(Deed deed, PeopleQuestion question) {
        Messages messages = Messages.in(question.shown().get(0));
        Optional<Record> about = snapshot.record(about(deed));
        PartialDate when = deed.doing().when();
        String year = when == null || when.year().isEmpty() ? "" : String.valueOf(when.year().get());
        String name = "people." + deed.kind().name().toLowerCase(Locale.ROOT);
        String sentence = deed.kind() == Kind.PROFILE ? messages.get(name)
                : messages.get(name, about.map(one -> Labels.title(one, question.shown())).orElse("")) + (year.isEmpty() ? "" : " (" + year + ")");
        LocalDate day = when == null ? null : when.latest().orElse(null);
        return new Reason(deed.kind(), deed.kind() == Kind.PROFILE ? null : about(deed), day, sentence);
    }

    /** What was answered or used, where it is here; else the record that says so. */
    private RecordKey about(Deed deed) {
        Doing asked = switch (deed.kind()) {
            case ANSWERED -> other(deed.doing().request());
            case USED -> other(deed.doing().lesson());
            default -> null;
        };
        return asked == null ? deed.doing().key() : asked.key();
    }
}
