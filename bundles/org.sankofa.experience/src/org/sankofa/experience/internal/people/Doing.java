package org.sankofa.experience.internal.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sankofa.experience.internal.Refs;
import org.sankofa.experience.internal.Same;
import org.sankofa.experience.people.PersonFound.Kind;
import org.sankofa.model.Agent;
import org.sankofa.model.Contribution;
import org.sankofa.model.CountryCase;
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
import org.sankofa.store.RecordKey;

/**
 * What one record says of who did what, by ids.
 *
 * @param key the record
 * @param areas ids of its areas
 * @param themes ids of its themes
 * @param parts who had a part in it
 * @param lesson id of the lesson it is or is about; null for none
 * @param request id of the request it answers; null for none
 * @param usedIn id of the record a lesson is used in; null for none
 * @param when when; null when unknown
 * @param agent more, where the record is somebody; null otherwise
 */
public record Doing(RecordKey key, Set<String> areas, Set<String> themes, List<Part> parts, String lesson, String request, String usedIn,
        PartialDate when, Somebody agent) {

    /** The kinds it is read from. */
    public static final Set<String> KINDS = Set.of("practitioner", "organisation", "lesson", "contribution", "lessonUse", "programme", "meeting",
            "countryCase", "request");

    /**
     * Somebody's part.
     *
     * @param kind what they did
     * @param weight how much it says
     * @param agent their id
     */
    public record Part(Kind kind, double weight, String agent) {
    }

    /**
     * Somebody who may be asked.
     *
     * @param person whether it is a person
     * @param away whether they are not to be found: removed, or confidential
     * @param languages ids of the languages they speak
     * @param writes code of the language of their record; null when unknown
     */
    public record Somebody(boolean person, boolean away, Set<String> languages, String writes) {
    }

    /** What one record says. */
    public static Doing read(RecordKey key, Record record, Same same) {
        Doing one = of(key, record);
        return one == null ? null : new Doing(key, same.of(one.areas()), same.of(one.themes()), same.of(one.parts()), one.lesson(), same.of(one.request()),
                same.of(one.usedIn()), same.of(one.when()), same.of(one.agent()));
    }

    private static Doing of(RecordKey key, Record record) {
        return switch (record) {
            case Agent agent -> agent(key, agent);
            case Lesson lesson -> lesson(key, lesson);
            case Contribution answer -> answer(key, answer);
            case LessonUse use -> use(key, use);
            case Programme programme -> programme(key, programme);
            case Meeting meeting -> meeting(key, meeting);
            case CountryCase one -> of(key, one, parts(Kind.KEEPS, 0.8, Refs.id(one, Literals.RECORD__KEEPER)), null, null, null, one.getLastConfirmed());
            case Request request -> of(key, request, List.of(), null, null, null, null);
            default -> null;
        };
    }

    private static Doing of(RecordKey key, Record record, List<Part> parts, String lesson, String request, String usedIn, PartialDate when) {
        return new Doing(key, areas(record), Set.copyOf(themes(record)), parts, lesson, request, usedIn, when, null);
    }

    private static List<Part> parts(Kind kind, double weight, String agent) {
        return agent == null ? List.of() : List.of(new Part(kind, weight, agent));
    }

    private static Doing agent(RecordKey key, Agent agent) {
        Set<String> themes = themes(agent);
        if (agent instanceof Practitioner person) {
            themes.addAll(Refs.ids(person, Literals.PRACTITIONER__EXPERTISE));
        }
        boolean away = agent instanceof RosterPerson || agent instanceof Person person && person.getRemovedOn() != null;
        Set<String> languages = new HashSet<>();
        if (agent instanceof Person person) {
            person.getLanguageSkills().forEach(skill -> one(languages, skill, Literals.LANGUAGE_SKILL__LANGUAGE));
        }
        return new Doing(key, areas(agent), Set.copyOf(themes), parts(Kind.PROFILE, 0.7, agent.getId()), null, null, null, agent.getLastConfirmed(),
                new Somebody(agent instanceof Person, away, Set.copyOf(languages), agent.getLanguage()));
    }

    private static Doing lesson(RecordKey key, Lesson lesson) {
        Set<String> who = new LinkedHashSet<>();
        one(who, lesson, Literals.LESSON__CONTACT);
        one(who, lesson, Literals.RECORD__KEEPER);
        return of(key, lesson, who.stream().map(one -> new Part(Kind.LESSON, 1, one)).toList(), key.id(), null, null, lesson.getOccurred());
    }

    private static Doing answer(RecordKey key, Contribution answer) {
        // whoever did not agree to be named is not
        String author = answer.getConsentToBeNamed() == TriState.YES ? Refs.id(answer, Literals.CONTRIBUTION__AUTHOR) : null;
        return author == null ? null
                : of(key, answer, parts(Kind.ANSWERED, 1, author), null, Refs.id(answer, Literals.CONTRIBUTION__REQUEST), null, answer.getReceived());
    }

    private static Doing use(RecordKey key, LessonUse use) {
        return of(key, use, parts(Kind.USED, 1.2, Refs.id(use, Literals.LESSON_USE__USED_BY)), Refs.id(use, Literals.LESSON_USE__LESSON), null,
                Refs.id(use, Literals.LESSON_USE__USED_IN), use.getUsedOn());
    }

    private static Doing programme(RecordKey key, Programme programme) {
        PartialDate when = programme.getActualEnd() != null ? programme.getActualEnd() : programme.getActualStart();
        List<Part> parts = new ArrayList<>(parts(Kind.WORKED, 1, Refs.id(programme, Literals.PROGRAMME__FOCAL_POINT)));
        Set<String> offices = new LinkedHashSet<>();
        one(offices, programme, Literals.PROGRAMME__NATIONAL_COUNTERPART);
        one(offices, programme, Literals.PROGRAMME__REPORTING_ORGANISATION);
        programme.getParticipatingOrganisations().forEach(one -> one(offices, one, Literals.PARTICIPATING_ORGANISATION__ORGANISATION));
        offices.forEach(office -> parts.add(new Part(Kind.WORKED, 0.6, office)));
        return of(key, programme, List.copyOf(parts), null, null, null, when);
    }

    private static Doing meeting(RecordKey key, Meeting meeting) {
        Set<String> there = new LinkedHashSet<>();
        meeting.getParticipants().forEach(one -> one(there, one, Literals.PARTICIPATION__PERSON));
        return of(key, meeting, there.stream().map(one -> new Part(Kind.MET, 0.4, one)).toList(), null, null, null, meeting.getStart());
    }

    private static Set<String> areas(Record record) {
        Set<String> areas = new HashSet<>(Refs.ids(record, Literals.RECORD__AREAS));
        switch (record) {
            case Programme programme -> programme.getAreaShares().forEach(share -> one(areas, share, Literals.AREA_SHARE__AREA));
            case Meeting meeting -> one(areas, meeting, Literals.MEETING__PLACE_AREA);
            case Organisation office -> one(areas, office, Literals.ORGANISATION__HEADQUARTERS);
            case CountryCase one -> one(areas, one, Literals.COUNTRY_CASE__AREA);
            default -> {
                // only those that every record has
            }
        }
        return Set.copyOf(areas);
    }

    private static Set<String> themes(Record record) {
        return new HashSet<>(Refs.ids(record, Literals.RECORD__THEMES));
    }

    private static void one(Set<String> ids, EObject object, EReference reference) {
        String id = Refs.id(object, reference);
        if (id != null) {
            ids.add(id);
        }
    }
}
