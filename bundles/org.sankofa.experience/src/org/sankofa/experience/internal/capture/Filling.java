package org.sankofa.experience.internal.capture;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.sankofa.experience.internal.Refs;
import org.sankofa.experience.internal.ask.ReplyArea;
import org.sankofa.experience.internal.text.Texts;
import org.sankofa.model.Agent;
import org.sankofa.model.Concept;
import org.sankofa.model.Contribution;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Derivation;
import org.sankofa.model.Lesson;
import org.sankofa.model.Meeting;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Programme;
import org.sankofa.model.Publication;
import org.sankofa.model.Record;
import org.sankofa.model.TriState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.search.experience.ExperienceSearch;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;

/** Fills one lesson from one record. */
public final class Filling {

    private static final int TITLE = 110;
    private static final int QUOTE = 2000;

    private final Workspace workspace;
    private final Snapshot snapshot;
    private final ExperienceSearch contexts;

    /** @param contexts for what a place is like; null: that is left empty */
    public Filling(Workspace workspace, ExperienceSearch contexts) {
        this.workspace = workspace;
        this.snapshot = workspace.snapshot();
        this.contexts = contexts;
    }

    /** Fills what is empty. */
    public void fill(Record source, Lesson lesson, String language) {
        if (lesson.getLanguage() == null) {
            lesson.setLanguage(language);
        }
        me().ifPresent(me -> {
            if (lesson.eGet(Literals.RECORD__KEEPER, false) == null) {
                lesson.setKeeper(me);
            }
        });
        if (source != null) {
            places(source, lesson);
            concepts(source, Literals.RECORD__THEMES, lesson, Literals.RECORD__THEMES);
            if (source instanceof Programme) {
                concepts(source, Literals.PROGRAMME__TARGET_GROUPS, lesson, Literals.LESSON__TARGET_GROUPS);
            }
            if (lesson.getOccurred() == null) {
                lesson.setOccurred(period(source));
            }
            people(source, lesson);
            origin(source, lesson);
            if (source instanceof Contribution answer && answer.getText() != null) {
                words(answer.getText(), lesson);
            }
        }
        if (contexts != null && lesson.getContext().isEmpty()) {
            new ContextSnapshot(snapshot, contexts).fill(lesson, source == null ? null : snapshot.keyOf(source).map(key -> key.space()).orElse(null));
        }
        if (lesson.eGet(Literals.LESSON__CONTACT, false) == null && !(source instanceof Contribution)) {
            me().ifPresent(lesson::setContact);
        }
    }

    private Optional<Practitioner> me() {
        return snapshot.find(workspace.identity().practitionerId()).flatMap(snapshot::record).filter(Practitioner.class::isInstance)
                .map(me -> Refs.to((Practitioner) me));
    }

    private void places(Record source, Lesson lesson) {
        if (!lesson.getAreas().isEmpty()) {
            return;
        }
        if (source instanceof CountryCase) {
            add(lesson, Literals.RECORD__AREAS, Refs.target(snapshot, source, Literals.COUNTRY_CASE__AREA, Concept.class));
        } else if (source instanceof Programme programme) {
            programme.getAreaShares().forEach(share ->
                    add(lesson, Literals.RECORD__AREAS, Refs.target(snapshot, share, Literals.AREA_SHARE__AREA, Concept.class)));
        } else if (source instanceof Contribution answer) {
            add(lesson, Literals.RECORD__AREAS, new ReplyArea(snapshot, workspace.vocabularies()).of(answer));
        }
        concepts(source, Literals.RECORD__AREAS, lesson, Literals.RECORD__AREAS);
        if (source instanceof Meeting && lesson.getAreas().isEmpty()) {
            add(lesson, Literals.RECORD__AREAS, Refs.target(snapshot, source, Literals.MEETING__PLACE_AREA, Concept.class));
        }
    }

    private void concepts(Record source, EReference from, Lesson lesson, EReference to) {
        Refs.targets(snapshot, source, from, Concept.class).forEach(concept -> add(lesson, to, Optional.of(concept)));
    }

    @SuppressWarnings("unchecked")
    private static void add(Lesson lesson, EReference feature, Optional<Concept> concept) {
        concept.filter(one -> !Refs.ids(lesson, feature).contains(one.getId()))
                .ifPresent(one -> ((List<Concept>) lesson.eGet(feature)).add((Concept) Refs.proxy(Ids.uriOf(one).orElseThrow(), Literals.CONCEPT)));
    }

    private static PartialDate period(Record source) {
        return switch (source) {
            case Programme programme -> first(programme.getActualEnd(), programme.getActualStart());
            case CountryCase countryCase -> first(countryCase.getPeriodEnd(), countryCase.getAsOf());
            case Meeting meeting -> first(meeting.getStart(), null);
            case Contribution answer -> first(answer.getAsOf(), null);
            case Publication publication -> first(publication.getIssued(), null);
            default -> first(source.getAsOf(), null);
        };
    }

    /** What is planned has not taught anything yet. */
    private static PartialDate first(PartialDate one, PartialDate other) {
        return one != null && !one.isPlanned() ? one : other != null && !other.isPlanned() ? other : null;
    }

    private void people(Record source, Lesson lesson) {
        if (lesson.eGet(Literals.LESSON__CONTACT, false) != null) {
            return;
        }
        if (source instanceof Contribution answer && answer.getConsentToBeNamed() == TriState.YES) {
            Refs.target(snapshot, answer, Literals.CONTRIBUTION__AUTHOR, Agent.class).ifPresent(author -> lesson.setContact(Refs.to(author)));
        } else if (source instanceof Programme) {
            Refs.target(snapshot, source, Literals.PROGRAMME__FOCAL_POINT, Agent.class).ifPresent(person -> lesson.setContact(Refs.to(person)));
        } else if (source instanceof Lesson) {
            Refs.target(snapshot, source, Literals.LESSON__CONTACT, Agent.class).ifPresent(person -> lesson.setContact(Refs.to(person)));
        }
    }

    private static void origin(Record source, Lesson lesson) {
        boolean there = lesson.getDerivations().stream().anyMatch(one -> source.getId().equals(Refs.id(one, Literals.DERIVATION__SOURCE)));
        if (!there) {
            Derivation derivation = ModelFactory.eINSTANCE.createDerivation();
            derivation.setId(Ids.nameBased("derivation:" + lesson.getId() + ':' + source.getId()));
            derivation.setSource(Refs.to(source));
            if (source instanceof Contribution answer && answer.getText() != null) {
                String words = Texts.shown(answer.getText(), List.of());
                derivation.setQuote(words.length() <= QUOTE ? words : words.substring(0, words.lastIndexOf(' ', QUOTE) + 1) + "…");
            }
            lesson.getDerivations().add(derivation);
        }
    }

    /** An answer becomes what happened, in the words and the language of its author. */
    private static void words(Text answer, Lesson lesson) {
        if (lesson.getHappened() == null && lesson.getTried() == null) {
            lesson.setHappened(answer);
        }
        if (lesson.getTitle() == null) {
            Text.Shown shown = answer.best(List.of());
            lesson.setTitle(Text.of(shown.language(), Texts.firstSentence(shown.value(), TITLE)));
            lesson.setLanguage(shown.language());
        }
    }
}
