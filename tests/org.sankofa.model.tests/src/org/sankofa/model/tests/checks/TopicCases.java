package org.sankofa.model.tests.checks;

import static org.sankofa.model.tests.checks.CheckCase.bad;
import static org.sankofa.model.tests.checks.CheckCase.good;
import static org.sankofa.model.tests.checks.TestNetwork.make;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.sankofa.model.Action;
import org.sankofa.model.ActionState;
import org.sankofa.model.ActualJudgement;
import org.sankofa.model.AreaShare;
import org.sankofa.model.Budget;
import org.sankofa.model.Candidate;
import org.sankofa.model.Concept;
import org.sankofa.model.Confidentiality;
import org.sankofa.model.Consent;
import org.sankofa.model.ConsentScope;
import org.sankofa.model.ConsolidatedReply;
import org.sankofa.model.ContactData;
import org.sankofa.model.CountryCase;
import org.sankofa.model.EvidenceLevel;
import org.sankofa.model.Expert;
import org.sankofa.model.Identifier;
import org.sankofa.model.Impact;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonNature;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.Organisation;
import org.sankofa.model.ParticipatingOrganisation;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Programme;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.Record;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.model.ReviewEntry;
import org.sankofa.model.ReviewState;
import org.sankofa.model.SectorShare;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.SpaceMember;
import org.sankofa.model.Transaction;
import org.sankofa.model.TriState;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.text.Text;

/** Cases of rules for single kinds. */
final class TopicCases {

    private TopicCases() {
    }

    static List<CheckCase> all() {
        return Stream.of(reviews(), lessons(), cases(), programmes(), iati(), people(), network()).flatMap(List::stream)
            .toList();
    }

    private static List<CheckCase> reviews() {
        return List.of(
            bad("review.due", "a review date in the past",
                net -> net.record(Lesson.class, one -> one.setReviewBy(date("2026-05")))),
            good("review.due", "a review date in this month",
                net -> net.record(Lesson.class, one -> one.setReviewBy(date("2026-06")))),
            good("review.due", "a retired lesson", net -> net.record(Lesson.class, one -> {
                one.setReviewState(ReviewState.RETIRED);
                one.setReviewBy(date("2020"));
            })),
            bad("review.logged", "a validated lesson that nobody reviewed",
                net -> net.record(Lesson.class, one -> one.setReviewState(ReviewState.VALIDATED))),
            good("review.logged", "a reviewed lesson", TopicCases::validatedLesson),
            bad("review.reason", "a lesson returned without a reason",
                net -> net.record(Lesson.class, one -> one.getReviewLog().add(step(ReviewState.RETURNED, null)))),
            good("review.reason", "a lesson returned with a reason", net -> net.record(Lesson.class,
                one -> one.getReviewLog().add(step(ReviewState.RETURNED, "Say how many took part.")))));
    }

    private static List<CheckCase> lessons() {
        return List.of(
            new CheckCase("lesson.validated", "a validated lesson with a title alone", 6,
                net -> net.record(Lesson.class, one -> one.setReviewState(ReviewState.VALIDATED))),
            bad("lesson.validated", "a validated lesson without a recommendation", net -> {
                Lesson lesson = validatedLesson(net);
                lesson.setRecommendation(null);
                return lesson;
            }),
            good("lesson.validated", "a complete lesson", TopicCases::validatedLesson),
            good("lesson.validated", "a draft with a title alone", net -> net.record(Lesson.class, one -> { })),
            bad("lesson.nature", "a premise with a success", net -> net.record(Lesson.class, one -> {
                one.setNature(LessonNature.PREMISE);
                one.setOutcome(LessonOutcome.SUCCESS);
            })),
            good("lesson.nature", "a failure that was observed",
                net -> net.record(Lesson.class, one -> one.setOutcome(LessonOutcome.FAILURE))),
            bad("lesson.superseded", "a superseded lesson without a successor",
                net -> net.record(Lesson.class, one -> one.setReviewState(ReviewState.SUPERSEDED))),
            good("lesson.superseded", "a superseded lesson with its successor", net -> successor(net, true)),
            bad("lesson.successor", "a draft with a successor", net -> successor(net, false)),
            good("lesson.successor", "a superseded lesson with a successor", net -> successor(net, true)));
    }

    private static List<CheckCase> cases() {
        return List.of(
            bad("case.duplicate", "two cases on Albania", net -> {
                countryCase(net, "ALB");
                return countryCase(net, "ALB");
            }),
            good("case.duplicate", "cases on Albania and Ghana", net -> {
                countryCase(net, "ALB");
                return countryCase(net, "GHA");
            }),
            bad("remittance.actual", "a range that cannot be said", net -> estimate(net, one -> {
                one.setActualJudgement(ActualJudgement.CANNOT_BE_SAID);
                one.setActualLow(BigDecimal.TEN);
            })),
            bad("remittance.actual", "no range where one can be argued",
                net -> estimate(net, one -> one.setActualJudgement(ActualJudgement.RANGE))),
            good("remittance.actual", "what cannot be said is not given",
                net -> estimate(net, one -> one.setActualJudgement(ActualJudgement.CANNOT_BE_SAID))),
            good("remittance.actual", "a range", net -> estimate(net, one -> {
                one.setActualJudgement(ActualJudgement.RANGE);
                one.setActualCentral(BigDecimal.TEN);
            })),
            bad("impact.role", "a good effect of what plays no role", net -> impact(net, TriState.NO)),
            good("impact.role", "a good effect of what plays a role", net -> impact(net, TriState.YES)));
    }

    private static List<CheckCase> programmes() {
        return List.of(
            bad("percentages.sum", "sectors of 110 percent", net -> sectors(net, 60, 50)),
            bad("percentages.sum", "one sector of 90 percent", net -> sectors(net, 90)),
            bad("percentages.sum", "one sector left open", net -> sectors(net, 60, null)),
            bad("percentages.sum", "two sectors left open", net -> sectors(net, 60, null, null)),
            bad("percentages.sum", "areas of 50 percent", net -> net.record(Programme.class, one -> {
                one.getAreaShares().add(area(net, "SLV", 20));
                one.getAreaShares().add(area(net, "GHA", 30));
            })),
            good("percentages.sum", "sectors of 100 percent", net -> sectors(net, 60, 40)),
            good("percentages.sum", "sectors without percentages", net -> sectors(net, null, null)),
            good("percentages.sum", "100 percent in each of two vocabularies", net -> {
                Programme programme = (Programme) sectors(net, 100, 100);
                programme.getSectorShares().get(0).setVocabulary("99");
                return programme;
            }),
            bad("programme.areas", "a share of a country that is not among the areas",
                net -> net.record(Programme.class, one -> one.getAreaShares().add(area(net, "SLV", 100)))),
            good("programme.areas", "a share of one of the areas", net -> net.record(Programme.class, one -> {
                one.getAreas().add(net.concept("area", "SLV"));
                one.getAreaShares().add(area(net, "SLV", 100));
            })),
            bad("programme.status", "a planned programme that has begun", net -> net.record(Programme.class, one -> {
                one.setStatus(ProgrammeStatus.PLANNED);
                one.setActualStart(date("2006"));
            })),
            bad("programme.status", "a programme under way that has ended", net -> net.record(Programme.class, one -> {
                one.setStatus(ProgrammeStatus.IMPLEMENTATION);
                one.setActualEnd(date("2006"));
            })),
            good("programme.status", "a closed programme", net -> net.record(Programme.class, one -> {
                one.setStatus(ProgrammeStatus.CLOSED);
                one.setActualStart(date("2004"));
                one.setActualEnd(date("2006"));
            })));
    }

    private static List<CheckCase> iati() {
        return List.of(
            new CheckCase("iati.incomplete", "an identifier and a title alone", 7,
                net -> net.record(Programme.class, one -> one.setIatiIdentifier("XM-DAC-41114-1"))),
            good("iati.incomplete", "a programme without an identifier", net -> net.record(Programme.class, one -> { })),
            good("iati.incomplete", "a complete programme", net -> published(net, "XM-DAC-41114-1")),
            bad("iati.identifier", "an identifier of somebody else", net -> published(net, "XM-DAC-47066-1")),
            bad("iati.identifier", "an identifier that continues the organisation's without a hyphen",
                net -> published(net, "XM-DAC-411141")),
            good("iati.identifier", "an identifier of the reporting organisation",
                net -> published(net, "XM-DAC-41114-1")),
            bad("iati.level", "areas on the programme and on a transaction", net -> {
                Programme programme = published(net, "XM-DAC-41114-1");
                programme.getAreaShares().add(area(net, "SLV", 100));
                programme.getTransactions()
                    .add(make(Transaction.class, one -> one.setArea(net.concept("area", "SLV"))));
                return net.keep(programme);
            }),
            good("iati.level", "areas on the transactions alone", net -> {
                Programme programme = published(net, "XM-DAC-41114-1");
                programme.getTransactions()
                    .add(make(Transaction.class, one -> one.setArea(net.concept("area", "SLV"))));
                return net.keep(programme);
            }),
            bad("iati.budget.period", "a budget without an end", net -> budget(net, "2006-01-01", null)),
            good("iati.budget.period", "a budget with both ends", net -> budget(net, "2006-01-01", "2006-12-31")),
            bad("iati.budget.year", "a budget of thirteen months", net -> budget(net, "2006-01-01", "2007-01-31")),
            bad("iati.budget.year", "a budget of two years", net -> budget(net, "2006", "2007")),
            good("iati.budget.year", "a budget of a leap year", net -> budget(net, "2004-01-01", "2004-12-31")),
            good("iati.budget.year", "a budget from July to July", net -> budget(net, "2006-07-01", "2007-07-01")));
    }

    private static List<CheckCase> people() {
        return List.of(
            bad("contact.notAllowed", "contact data in a space that says nothing", net -> reachable(net, null)),
            bad("contact.notAllowed", "contact data in a space that forbids it", net -> reachable(net, false)),
            good("contact.notAllowed", "contact data in a space that allows it", net -> reachable(net, true)),
            bad("person.removed", "an address after the person was taken out", net -> net.keep(
                make(Practitioner.class, one -> {
                    one.setName("A former member");
                    one.setRemovedOn(date("2026-05-02"));
                    one.setEmail("somebody@example.org");
                }))),
            good("person.removed", "nothing but that the person was taken out", net -> net.keep(
                make(Practitioner.class, one -> {
                    one.setName("A former member");
                    one.setRemovedOn(date("2026-05-02"));
                }))),
            bad("consent.contact", "contact data without consent", net -> reachable(net, true)),
            bad("consent.contact", "contact data after the consent ended", net -> {
                Expert expert = (Expert) reachable(net, true);
                expert.getConsents().add(consent(ConsentScope.CONTACT, one -> one.setUntil(date("2026-05"))));
                return net.keep(expert);
            }),
            bad("consent.contact", "contact data after consent was withdrawn", net -> {
                Expert expert = (Expert) reachable(net, true);
                expert.getConsents().add(consent(ConsentScope.CONTACT, one -> one.setWithdrawn(date("2026-06-01"))));
                return net.keep(expert);
            }),
            good("consent.contact", "contact data with consent", net -> {
                Expert expert = (Expert) reachable(net, true);
                expert.getConsents().add(consent(ConsentScope.CONTACT, one -> one.setUntil(date("2026-12"))));
                return net.keep(expert);
            }),
            bad("consent.guardian", "a minor's own consent", net -> candidate(net, "2008-06-16", null)),
            bad("consent.guardian", "the consent of somebody who may be a minor", net -> candidate(net, "2008", null)),
            good("consent.guardian", "a guardian's consent for a minor", net -> candidate(net, "2010", "An aunt")),
            good("consent.guardian", "the consent of somebody eighteen today",
                net -> candidate(net, "2008-06-15", null)),
            bad("consent.keep", "an expert without consents", net -> net.record(Expert.class, one -> one.setName("A B"))),
            good("consent.keep", "a candidate who agreed", net -> candidate(net, "2000", null)),
            bad("consent.expired", "a consent that ended", net -> net.record(Expert.class,
                one -> one.getConsents().add(consent(ConsentScope.KEEP, consent -> consent.setUntil(date("2025")))))),
            good("consent.expired", "a consent without an end", net -> candidate(net, "2000", null)),
            bad("confidentiality.person", "an expert open to all", net -> net.record(Expert.class,
                one -> one.setConfidentiality(Confidentiality.OPEN))),
            good("confidentiality.person", "an expert who agreed to be published", net -> net.record(Expert.class, one -> {
                one.setConfidentiality(Confidentiality.OPEN);
                one.getConsents().add(consent(ConsentScope.PUBLISH, consent -> { }));
            })));
    }

    private static List<CheckCase> network() {
        return List.of(
            bad("request.reply", "consolidated without a synopsis",
                net -> net.record(Request.class, one -> one.setState(RequestState.CONSOLIDATED))),
            good("request.reply", "consolidated with a synopsis", net -> net.record(Request.class, one -> {
                one.setState(RequestState.CONSOLIDATED);
                one.setReply(make(ConsolidatedReply.class, reply -> reply.setSynopsis(text("Ask early."))));
            })),
            bad("action.done", "done on a date, yet open",
                net -> net.record(Action.class, one -> one.setDone(date("2026-06-01")))),
            good("action.done", "done on a date", net -> net.record(Action.class, one -> {
                one.setState(ActionState.DONE);
                one.setDone(date("2026-06-01"));
            })),
            bad("action.undone", "done, nobody knows when",
                net -> net.record(Action.class, one -> one.setState(ActionState.DONE))),
            good("action.undone", "still open", net -> net.record(Action.class, one -> { })),
            bad("space.role", "a role nobody knows", net -> member(net, "boss")),
            good("space.role", "a moderator", net -> member(net, "moderator")),
            bad("vocabulary.notation", "two concepts with one code", net -> vocabulary(net, "a", "a")),
            good("vocabulary.notation", "two concepts with two codes", net -> vocabulary(net, "a", "b")),
            bad("concept.label", "a concept without a name", net -> {
                Vocabulary vocabulary = (Vocabulary) vocabulary(net, "a");
                vocabulary.getConcepts().get(0).setLabels(null);
                return vocabulary;
            }),
            good("concept.label", "a concept with a name", net -> vocabulary(net, "a")));
    }

    private static Lesson validatedLesson(TestNetwork net) {
        return net.record(Lesson.class, one -> {
            one.setReviewState(ReviewState.VALIDATED);
            one.getReviewLog().add(step(ReviewState.VALIDATED, null));
            one.setTried(text("We tried."));
            one.setHappened(text("It worked."));
            one.setRecommendation(text("Do it."));
            one.setEvidenceLevel(EvidenceLevel.EXPERIENCE);
            one.getEvidence().add(net.record(Programme.class, programme -> { }));
            one.setContact(net.record(Organisation.class, organisation -> { }));
        });
    }

    private static ReviewEntry step(ReviewState to, String comment) {
        return make(ReviewEntry.class, entry -> {
            entry.setTo(to);
            entry.setComment(comment == null ? null : text(comment));
        });
    }

    private static Record successor(TestNetwork net, boolean superseded) {
        return net.record(Lesson.class, one -> {
            one.setSupersededBy(net.record(Lesson.class, lesson -> { }));
            one.setReviewState(superseded ? ReviewState.SUPERSEDED : ReviewState.DRAFT);
        });
    }

    private static Record countryCase(TestNetwork net, String area) {
        return net.record(CountryCase.class, one -> one.setArea(net.concept("area", area)));
    }

    private static Record estimate(TestNetwork net, Consumer<RemittanceEstimate> change) {
        return net.record(CountryCase.class,
            one -> one.getRemittanceEstimates().add(make(RemittanceEstimate.class, change)));
    }

    private static Record impact(TestNetwork net, TriState role) {
        return net.record(CountryCase.class, one -> one.getImpacts().add(make(Impact.class, impact -> {
            impact.setTitle(text("New ideas"));
            impact.setPlaysRole(role);
            impact.setDirection(ImpactDirection.POSITIVE);
        })));
    }

    private static Record sectors(TestNetwork net, Integer... percentages) {
        return net.record(Programme.class, one -> {
            for (Integer percentage : percentages) {
                one.getSectorShares().add(make(SectorShare.class, share -> {
                    share.setSector(net.concept("dac", "2405" + one.getSectorShares().size()));
                    share.setPercentage(percentage == null ? null : BigDecimal.valueOf(percentage));
                }));
            }
        });
    }

    private static AreaShare area(TestNetwork net, String code, int percentage) {
        return make(AreaShare.class, share -> {
            share.setArea(net.concept("area", code));
            share.setPercentage(BigDecimal.valueOf(percentage));
        });
    }

    private static Programme published(TestNetwork net, String identifier) {
        Organisation reporter =
            net.record(Organisation.class, one -> one.getIdentifiers().add(make(Identifier.class, own -> {
                own.setScheme("IATI");
                own.setValue("XM-DAC-41114");
            })));
        return net.record(Programme.class, one -> {
            one.setIatiIdentifier(identifier);
            one.setSummary(text("What it is."));
            one.setStatus(ProgrammeStatus.IMPLEMENTATION);
            one.setActualStart(date("2006-01-01"));
            one.setReportingOrganisation(reporter);
            one.getParticipatingOrganisations()
                .add(make(ParticipatingOrganisation.class, part -> part.setOrganisation(reporter)));
            one.getAreas().add(net.concept("area", "SLV"));
            one.getSectorShares().add(make(SectorShare.class, share -> share.setSector(net.concept("dac", "24050"))));
        });
    }

    private static Record budget(TestNetwork net, String from, String to) {
        return net.record(Programme.class, one -> one.getBudgets().add(make(Budget.class, budget -> {
            budget.setPeriodStart(date(from));
            budget.setPeriodEnd(to == null ? null : date(to));
        })));
    }

    private static Record reachable(TestNetwork net, Boolean allowed) {
        net.space(info -> info.setContactDataAllowed(allowed));
        return net.record(Expert.class, one -> {
            one.setName("Ada Example");
            one.setContact(make(ContactData.class, contact -> contact.setEmail("ada@example.org")));
        });
    }

    private static Consent consent(ConsentScope scope, Consumer<Consent> change) {
        return make(Consent.class, one -> {
            one.setScope(scope);
            change.accept(one);
        });
    }

    private static Record candidate(TestNetwork net, String birth, String guardian) {
        return net.record(Candidate.class, one -> {
            one.setName("Bo Example");
            one.setBirthDate(date(birth));
            one.getConsents().add(consent(ConsentScope.KEEP, consent -> consent.setGuardian(guardian)));
        });
    }

    private static Record member(TestNetwork net, String role) {
        return net.record(SpaceInfo.class,
            one -> one.getMembers().add(make(SpaceMember.class, member -> member.getRoles().add(role))));
    }

    private static Record vocabulary(TestNetwork net, String... codes) {
        return net.record(Vocabulary.class, one -> {
            one.setScheme("x");
            for (String code : codes) {
                one.getConcepts().add(make(Concept.class, concept -> {
                    concept.setNotation(code);
                    concept.setLabels(text(code));
                }));
            }
        });
    }

    private static Text text(String english) {
        return Text.of("en", english);
    }

    private static PartialDate date(String string) {
        return PartialDate.parse(string);
    }
}
