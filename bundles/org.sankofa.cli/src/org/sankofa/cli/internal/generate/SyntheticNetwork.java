package org.sankofa.cli.internal.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.AreaShare;
import org.sankofa.model.Budget;
import org.sankofa.model.Concept;
import org.sankofa.model.Contribution;
import org.sankofa.model.CountryCase;
import org.sankofa.model.EvidenceLevel;
import org.sankofa.model.Identified;
import org.sankofa.model.Impact;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonNature;
import org.sankofa.model.LessonUse;
import org.sankofa.model.Meeting;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Organisation;
import org.sankofa.model.ParticipatingOrganisation;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Programme;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.Publication;
import org.sankofa.model.Record;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.model.ReviewState;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.text.Text;
import org.sankofa.store.Snapshot;

/**
 * An invented network. Each record follows from the seed and its number alone, so any part of it can be
 * made again without the rest. Of every 100 records 58 are lessons.
 */
public final class SyntheticNetwork {

    private static final int CYCLE = 100;
    private static final EClass[] MIX = mix();
    /** States and levels that need nothing else to be said. */
    private static final List<ReviewState> STATES = List.of(ReviewState.DRAFT, ReviewState.SUBMITTED,
            ReviewState.IN_REVIEW, ReviewState.VALIDATED);
    private static final List<EvidenceLevel> LEVELS = List.of(EvidenceLevel.EXPERIENCE,
            EvidenceLevel.PROMISING_PRACTICE, EvidenceLevel.GOOD_PRACTICE);

    private final long seed;
    private final long records;
    private final List<String> areas;
    private final List<String> themes;
    private final List<String> groups;

    /**
     * @param snapshot where the vocabularies are
     * @param records how many records there are: references lead to these only
     */
    public SyntheticNetwork(Snapshot snapshot, long records, long seed) {
        this.seed = seed;
        this.records = records;
        this.areas = notations(snapshot, "area", "[A-Z]{3}");
        this.themes = notations(snapshot, "theme", ".+");
        this.groups = notations(snapshot, "target-group", ".+");
    }

    private static EClass[] mix() {
        ModelPackage model = ModelPackage.eINSTANCE;
        EClass[] mix = new EClass[CYCLE];
        int at = 0;
        at = fill(mix, at, 2, model.getOrganisation());
        at = fill(mix, at, 3, model.getPractitioner());
        at = fill(mix, at, 1, model.getCountryCase());
        at = fill(mix, at, 15, model.getProgramme());
        at = fill(mix, at, 6, model.getPublication());
        at = fill(mix, at, 4, model.getMeeting());
        at = fill(mix, at, 2, model.getRequest());
        at = fill(mix, at, 4, model.getContribution());
        at = fill(mix, at, 5, model.getLessonUse());
        fill(mix, at, CYCLE - at, model.getLesson());
        return mix;
    }

    private static int fill(EClass[] mix, int from, int count, EClass kind) {
        for (int i = from; i < from + count; i++) {
            mix[i] = kind;
        }
        return from + count;
    }

    private static List<String> notations(Snapshot snapshot, String scheme, String form) {
        return snapshot.record(Ids.vocabularyId(scheme)).map(record -> ((Vocabulary) record).getConcepts().stream()
                .map(Concept::getNotation).filter(code -> code != null && code.matches(form)).sorted()
                .map(code -> scheme + ':' + code).toList()).orElse(List.of());
    }

    /** @return how many records there are */
    public long size() {
        return records;
    }

    /** @return the kind of the record with that number */
    public EClass kind(long number) {
        return MIX[(int) (number % CYCLE)];
    }

    /** @return the id of the record with that number */
    public String id(long number) {
        return id(new SplittableRandom(seed * 31 + number));
    }

    private static String id(SplittableRandom random) {
        long high = random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L;
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /**
     * @param number from 0 to size - 1
     * @return a new object
     */
    public Record record(long number) {
        return new Maker(number).make();
    }

    /** Makes one record. */
    private final class Maker {
        private final long number;
        private final SplittableRandom random;
        private final Prose prose;

        Maker(long number) {
            this.number = number;
            this.random = new SplittableRandom(seed * 31 + number);
            this.prose = new Prose(random);
        }

        Record make() {
            Record record = (Record) EcoreUtil.create(kind(number));
            record.setId(SyntheticNetwork.id(random));
            switch (record) {
                case Lesson lesson -> lesson(lesson);
                case Programme programme -> programme(programme);
                case CountryCase countryCase -> countryCase(countryCase);
                case Publication publication -> publication(publication);
                case Meeting meeting -> meeting(meeting);
                case Organisation organisation -> organisation(organisation);
                case Practitioner practitioner -> practitioner(practitioner);
                case Request request -> request(request);
                case Contribution contribution -> contribution(contribution);
                case LessonUse use -> use(use);
                default -> throw new IllegalStateException("No content for " + record.eClass().getName());
            }
            return record;
        }

        private void common(Record record) {
            record.setTitle(title());
            record.setSummary(text(2));
            record.setLanguage("en");
            concepts(record.getAreas(), areas, 1 + random.nextInt(2));
            concepts(record.getThemes(), themes, 1 + random.nextInt(2));
            record.setAsOf(date());
        }

        /** One title in ten is in French too. */
        private Text title() {
            Text title = Text.of("en", prose.title());
            return random.nextInt(10) == 0 ? title.with("fr", "Projet de " + prose.name() + " : " + prose.name()) : title;
        }

        private void lesson(Lesson lesson) {
            common(lesson);
            lesson.setNature(random.nextInt(4) == 0 ? any(ModelPackage.Literals.LESSON__NATURE) : LessonNature.OBSERVED);
            if (lesson.getNature() == LessonNature.OBSERVED) {
                lesson.setOutcome(any(ModelPackage.Literals.LESSON__OUTCOME));
            }
            lesson.setReviewState(STATES.get(random.nextInt(STATES.size())));
            lesson.setEvidenceLevel(LEVELS.get(random.nextInt(LEVELS.size())));
            lesson.setTried(text(4));
            lesson.setHappened(text(4));
            lesson.setWhy(text(3));
            lesson.setRecommendation(Text.of("en", prose.advice()));
            lesson.setOccurred(date());
            concepts(lesson.getTargetGroups(), groups, 1);
            refer(lesson.getEvidence(), ModelPackage.Literals.PUBLICATION);
            lesson.setContact(other(ModelPackage.Literals.PRACTITIONER));
        }

        private void programme(Programme programme) {
            common(programme);
            programme.setType(any(ModelPackage.Literals.PROGRAMME__TYPE));
            programme.setObjectives(text(3));
            if (random.nextInt(5) == 0) {
                programme.setStatus(ProgrammeStatus.PLANNED);
                programme.setPlannedStart(date().planned(true));
            } else {
                programme.setStatus(ProgrammeStatus.IMPLEMENTATION);
                programme.setActualStart(date());
            }
            programme.setReportingOrganisation(other(ModelPackage.Literals.ORGANISATION));
            ParticipatingOrganisation partner = part(ModelPackage.Literals.PARTICIPATING_ORGANISATION);
            partner.setOrganisation(other(ModelPackage.Literals.ORGANISATION));
            programme.getParticipatingOrganisations().add(partner);
            AreaShare share = part(ModelPackage.Literals.AREA_SHARE);
            share.setArea(programme.getAreas().isEmpty() ? null
                    : proxy(ModelPackage.Literals.CONCEPT, ((InternalEObject) programme.getAreas().get(0)).eProxyURI()));
            share.setPercentage(BigDecimal.valueOf(programme.getAreas().size() > 1 ? 60 : 100));
            programme.getAreaShares().add(share);
            if (programme.getAreas().size() > 1) {
                AreaShare rest = part(ModelPackage.Literals.AREA_SHARE);
                rest.setArea(proxy(ModelPackage.Literals.CONCEPT,
                        ((InternalEObject) programme.getAreas().get(1)).eProxyURI()));
                rest.setPercentage(BigDecimal.valueOf(40));
                programme.getAreaShares().add(rest);
            }
            Budget budget = part(ModelPackage.Literals.BUDGET);
            budget.setValue(BigDecimal.valueOf(10_000L * (1 + random.nextInt(500))));
            budget.setCurrency("USD");
            int year = 2000 + random.nextInt(20);
            budget.setPeriodStart(PartialDate.parse(year + "-01-01"));
            budget.setPeriodEnd(PartialDate.parse(year + "-12-31"));
            programme.getBudgets().add(budget);
        }

        private void countryCase(CountryCase record) {
            common(record);
            record.setArea(areas.isEmpty() ? null : concept(areas, (int) (number / CYCLE % areas.size())));
            record.setOverview(text(6));
            for (int i = 0; i < 3; i++) {
                RemittanceEstimate estimate = part(ModelPackage.Literals.REMITTANCE_ESTIMATE);
                estimate.setYear(2000 + i);
                estimate.setOfficial(BigDecimal.valueOf(random.nextInt(5_000_000), 3));
                estimate.setCurrency("USD");
                record.getRemittanceEstimates().add(estimate);
                PolicyMeasure measure = part(ModelPackage.Literals.POLICY_MEASURE);
                measure.setTitle(title());
                measure.setDescription(text(2));
                record.getMeasures().add(measure);
                Impact impact = part(ModelPackage.Literals.IMPACT);
                impact.setTitle(title());
                impact.setDimension(any(ModelPackage.Literals.IMPACT__DIMENSION));
                impact.setDescription(text(2));
                record.getImpacts().add(impact);
            }
        }

        private void publication(Publication publication) {
            common(publication);
            publication.setType(any(ModelPackage.Literals.PUBLICATION__TYPE));
            publication.setIssued(date());
            publication.setAbstractText(text(5));
            publication.setPublisher(other(ModelPackage.Literals.ORGANISATION));
        }

        private void meeting(Meeting meeting) {
            common(meeting);
            meeting.setType(any(ModelPackage.Literals.MEETING__TYPE));
            meeting.setStart(date());
            meeting.setPlace(Text.of("en", prose.name()));
            meeting.setOutcome(text(3));
            refer(meeting.getOrganisers(), ModelPackage.Literals.ORGANISATION);
        }

        private void organisation(Organisation organisation) {
            organisation.setTitle(Text.of("en", prose.organisation()));
            organisation.setSummary(text(2));
            organisation.setHeadquarters(concept(areas));
            organisation.setEstablished(date());
        }

        private void practitioner(Practitioner practitioner) {
            String name = prose.person();
            practitioner.setTitle(Text.of("en", name));
            practitioner.setName(name);
            practitioner.setOrganisation(other(ModelPackage.Literals.ORGANISATION));
            practitioner.setSummary(text(1));
            concepts(practitioner.getAreas(), areas, 1);
        }

        private void request(Request request) {
            common(request);
            request.setQuestion(text(2));
            request.setContext(text(3));
            request.setState(random.nextBoolean() ? RequestState.OPEN : RequestState.ANSWERED);
            request.setRequester(other(ModelPackage.Literals.PRACTITIONER));
            request.setReceived(date());
        }

        private void contribution(Contribution contribution) {
            contribution.setRequest(other(ModelPackage.Literals.REQUEST));
            contribution.setAuthor(other(ModelPackage.Literals.PRACTITIONER));
            contribution.setText(text(5));
            contribution.setReceived(date());
        }

        private void use(LessonUse use) {
            use.setLesson(other(ModelPackage.Literals.LESSON));
            use.setUsedIn(other(ModelPackage.Literals.PROGRAMME));
            use.setUsedBy(other(ModelPackage.Literals.PRACTITIONER));
            use.setEffect(any(ModelPackage.Literals.LESSON_USE__EFFECT));
            use.setAdaptation(text(2));
            use.setUsedOn(date());
        }

        private Text text(int sentences) {
            return Text.of("en", prose.paragraph(sentences));
        }

        private PartialDate date() {
            int year = 1995 + random.nextInt(30);
            return switch (random.nextInt(3)) {
                case 0 -> PartialDate.parse(String.valueOf(year));
                case 1 -> PartialDate.parse(String.format("%d-%02d", year, 1 + random.nextInt(12)));
                default -> PartialDate.parse(String.format("%d-%02d-%02d", year, 1 + random.nextInt(12),
                        1 + random.nextInt(28)));
            };
        }

        @SuppressWarnings("unchecked")
        private <T extends Enumerator> T any(EAttribute attribute) {
            EEnum literals = (EEnum) attribute.getEAttributeType();
            return (T) literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }

        @SuppressWarnings("unchecked")
        private <T extends Identified> T part(EClass type) {
            T part = (T) EcoreUtil.create(type);
            part.setId(SyntheticNetwork.id(random));
            return part;
        }

        private void concepts(List<Concept> into, List<String> notations, int count) {
            for (int i = 0; i < count && i < notations.size(); i++) {
                // areas are not equally busy: the first of the list have most records
                double skewed = random.nextDouble() * random.nextDouble();
                Concept concept = concept(notations, (int) (skewed * notations.size()));
                URI uri = ((InternalEObject) concept).eProxyURI();
                if (into.stream().noneMatch(one -> ((InternalEObject) one).eProxyURI().equals(uri))) {
                    into.add(concept);
                }
            }
        }

        private Concept concept(List<String> notations) {
            return notations.isEmpty() ? null : concept(notations, random.nextInt(notations.size()));
        }

        private Concept concept(List<String> notations, int index) {
            return proxy(ModelPackage.Literals.CONCEPT, Ids.conceptUri(notations.get(index)));
        }

        @SuppressWarnings("unchecked")
        private <T extends Record> void refer(List<T> into, EClass kind) {
            Record other = other(kind);
            if (other != null) {
                into.add((T) other);
            }
        }

        /** A reference to another record of the network; null when it has none of that kind. */
        private <T extends Record> T other(EClass kind) {
            List<Integer> slots = new ArrayList<>();
            for (int i = 0; i < CYCLE; i++) {
                if (MIX[i] == kind) {
                    slots.add(i);
                }
            }
            int slot = slots.get(random.nextInt(slots.size()));
            long cycles = (records - slot + CYCLE - 1) / CYCLE;
            if (cycles <= 0) {
                return null;
            }
            long target = random.nextLong(cycles) * CYCLE + slot;
            return proxy(kind, Ids.uri(Kinds.kindOf(kind), SyntheticNetwork.this.id(target)));
        }

        @SuppressWarnings("unchecked")
        private <T extends EObject> T proxy(EClass type, URI uri) {
            T proxy = (T) EcoreUtil.create(type);
            ((InternalEObject) proxy).eSetProxyURI(uri);
            return proxy;
        }
    }
}
