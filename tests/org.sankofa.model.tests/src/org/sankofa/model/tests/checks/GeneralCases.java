package org.sankofa.model.tests.checks;

import static org.sankofa.model.tests.checks.CheckCase.bad;
import static org.sankofa.model.tests.checks.CheckCase.good;
import static org.sankofa.model.tests.checks.TestNetwork.make;
import static org.sankofa.model.tests.checks.TestNetwork.proxy;

import java.math.BigDecimal;
import java.util.List;

import org.sankofa.model.Absence;
import org.sankofa.model.Action;
import org.sankofa.model.Attachment;
import org.sankofa.model.Budget;
import org.sankofa.model.Corridor;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Fact;
import org.sankofa.model.HouseholdUse;
import org.sankofa.model.Impact;
import org.sankofa.model.Indicator;
import org.sankofa.model.IndicatorPeriod;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonUse;
import org.sankofa.model.Meeting;
import org.sankofa.model.Membership;
import org.sankofa.model.MigrantGroup;
import org.sankofa.model.Organisation;
import org.sankofa.model.Programme;
import org.sankofa.model.Publication;
import org.sankofa.model.Record;
import org.sankofa.model.RelatedProgramme;
import org.sankofa.model.RelationType;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.Result;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.text.Text;

/** Cases of rules that hold for records of all kinds. */
final class GeneralCases {

    private GeneralCases() {
    }

    static List<CheckCase> all() {
        return java.util.stream.Stream.of(structure(), texts(), references(), cycles(), numbers(), dates(), facts())
            .flatMap(List::stream).toList();
    }

    private static List<CheckCase> structure() {
        return List.of(
            bad("id.missing", "a part without an id", net -> {
                Programme record = net.record(Programme.class, one -> { });
                record.getBudgets().add(make(Budget.class, budget -> { }));
                return record;
            }),
            good("id.missing", "a record whose parts have ids",
                net -> net.record(Programme.class, one -> one.getBudgets().add(make(Budget.class, budget -> { })))),
            bad("id.duplicate", "two parts with one id", net -> net.record(Programme.class, one -> {
                one.getBudgets().add(make(Budget.class, budget -> budget.setId("b")));
                one.getBudgets().add(make(Budget.class, budget -> budget.setId("b")));
            })),
            good("id.duplicate", "ids that differ", net -> net.record(Programme.class, one -> {
                one.getBudgets().add(make(Budget.class, budget -> budget.setId("b")));
                one.getBudgets().add(make(Budget.class, budget -> budget.setId("c")));
            })),
            bad("required", "a case without its area", net -> net.record(CountryCase.class, one -> { })),
            good("required", "a case with its area",
                net -> net.record(CountryCase.class, one -> one.setArea(net.concept("area", "ALB")))),
            good("required", "a case whose area was not received", net -> net.record(CountryCase.class,
                one -> one.setArea(proxy(org.sankofa.model.Concept.class)))),
            bad("required", "a use without its programme", net -> net.record(LessonUse.class,
                one -> one.setLesson(net.record(Lesson.class, lesson -> { })))),
            bad("pattern", "an e-mail address without @",
                net -> net.record(Organisation.class, one -> one.setEmail("office.example.org"))),
            bad("pattern", "a currency in words",
                net -> net.record(Programme.class, one -> one.setDefaultCurrency("dollar"))),
            bad("pattern", "an address without http",
                net -> net.record(Publication.class, one -> one.setUrl("www.example.org"))),
            good("pattern", "an address, an ISSN and a DOI as they should be", net -> net.record(Publication.class, one -> {
                one.setUrl("https://www.example.org/report.pdf");
                one.setIssn("1234-567X");
                one.setDoi("10.1016/j.worlddev.2005.05.004");
            })),
            good("pattern", "an empty value", net -> net.record(Publication.class, one -> one.setUrl(""))),
            bad("attachment.content", "a file without content", net -> net.record(Meeting.class,
                one -> one.getAttachments().add(make(Attachment.class, file -> file.setName("minutes.pdf"))))),
            good("attachment.content", "a file with content",
                net -> net.record(Meeting.class, one -> one.getAttachments().add(make(Attachment.class, file -> {
                    file.setName("minutes.pdf");
                    file.setSha256("0".repeat(64));
                })))));
    }

    private static List<CheckCase> texts() {
        return List.of(
            bad("title.missing", "a lesson without a title", net -> {
                Lesson lesson = net.record(Lesson.class, one -> { });
                lesson.setTitle(null);
                return lesson;
            }),
            good("title.missing", "a use named after its lesson", net -> {
                LessonUse use = net.record(LessonUse.class,
                    one -> one.setLesson(net.record(Lesson.class, lesson -> { })));
                use.setTitle(null);
                return use;
            }),
            bad("title.language", "a title that is not in the space's language", net -> {
                net.space(info -> info.setLanguage("fr"));
                return net.record(Lesson.class, one -> { });
            }),
            good("title.language", "a title in a variant of the space's language", net -> {
                net.space(info -> info.setLanguage("fr"));
                return net.record(Lesson.class, one -> one.setTitle(Text.of("fr-CA", "Une leçon")));
            }),
            bad("language.tag", "a language in words",
                net -> net.record(Lesson.class, one -> one.setLanguage("in English"))),
            bad("language.tag", "one wrong tag among several", net -> net.record(SpaceInfo.class, one -> {
                one.setName("x");
                one.getLanguages().addAll(List.of("en", "français"));
            })),
            good("language.tag", "language tags", net -> net.record(Lesson.class, one -> one.setLanguage("pt-BR"))),
            bad("language.outside", "a text in a language the space does not write in", net -> {
                net.space(info -> info.getLanguages().addAll(List.of("en", "fr")));
                return net.record(Lesson.class, one -> one.setTried(Text.of("ru", "Пробовали")));
            }),
            good("language.outside", "texts in the languages of the space", net -> {
                net.space(info -> info.getLanguages().addAll(List.of("en", "fr")));
                return net.record(Lesson.class, one -> one.setTried(Text.of("fr", "On a essayé").with("en", "We tried")));
            }),
            good("language.outside", "names in a vocabulary", net -> {
                net.space(info -> info.getLanguages().add("en"));
                return net.record(Vocabulary.class, one -> {
                    one.setScheme("x");
                    one.setTitle(Text.of("zh", "词汇"));
                });
            }));
    }

    private static List<CheckCase> references() {
        return List.of(
            bad("reference.missing", "a keeper who was not received",
                net -> net.record(Lesson.class, one -> one.setKeeper(proxy(Organisation.class)))),
            good("reference.missing", "a keeper who is there", net -> net.record(Lesson.class,
                one -> one.setKeeper(net.record(Organisation.class, keeper -> { })))),
            bad("reference.kind", "a lesson used in a publication", net -> net.record(LessonUse.class, one -> {
                one.setLesson(net.record(Lesson.class, lesson -> { }));
                one.setUsedIn(net.record(Publication.class, publication -> { }));
            })),
            bad("reference.kind", "an unreceived meeting in which a lesson was used",
                net -> net.record(LessonUse.class, one -> one.setUsedIn(proxy(Meeting.class)))),
            good("reference.kind", "a lesson used in a programme", net -> net.record(LessonUse.class,
                one -> one.setUsedIn(net.record(Programme.class, programme -> { })))),
            bad("scheme.wrong", "a theme in the place of an area",
                net -> net.record(Lesson.class, one -> one.getAreas().add(net.concept("theme", "remittances")))),
            good("scheme.wrong", "areas, themes and areas of work in their places",
                net -> net.record(Lesson.class, one -> {
                    one.getAreas().add(net.concept("area", "ALB"));
                    one.getThemes().add(net.concept("theme", "remittances"));
                    one.getThemes().add(net.concept("area-of-work", "general"));
                })));
    }

    private static List<CheckCase> cycles() {
        return List.of(
            bad("cycle", "a programme that is part of itself",
                net -> net.record(Programme.class, one -> one.setPartOf(one))),
            bad("cycle", "a part of a part that is its whole", net -> {
                Programme whole = net.record(Programme.class, one -> { });
                Programme part = net.record(Programme.class, one -> one.setPartOf(whole));
                whole.setPartOf(net.record(Programme.class, one -> one.setPartOf(part)));
                return whole;
            }),
            bad("cycle", "a programme that is the parent of its own whole", net -> {
                Programme whole = net.record(Programme.class, one -> { });
                Programme part = net.record(Programme.class, one -> one.setPartOf(whole));
                whole.getRelatedProgrammes().add(make(RelatedProgramme.class, related -> {
                    related.setProgramme(part);
                    related.setType(RelationType.PARENT);
                }));
                return net.keep(whole);
            }),
            good("cycle", "a programme that leads into the cycle of others", net -> {
                Programme whole = net.record(Programme.class, one -> { });
                whole.setPartOf(whole);
                return net.record(Programme.class, one -> one.setPartOf(whole));
            }),
            good("cycle", "siblings that name each other", net -> {
                Programme brother = net.record(Programme.class, one -> { });
                Programme sister = net.record(Programme.class, one -> one.getRelatedProgrammes()
                    .add(make(RelatedProgramme.class, related -> {
                        related.setProgramme(brother);
                        related.setType(RelationType.SIBLING);
                    })));
                brother.getRelatedProgrammes().add(make(RelatedProgramme.class, related -> {
                    related.setProgramme(sister);
                    related.setType(RelationType.SIBLING);
                }));
                return net.keep(brother);
            }),
            new CheckCase("cycle", "concepts that are broader than each other", 2, net -> {
                var one = net.concept("theme", "a");
                var other = net.concept("theme", "b");
                one.getBroader().add(other);
                other.getBroader().add(one);
                return (Record) one.eContainer();
            }));
    }

    private static List<CheckCase> numbers() {
        return List.of(
            bad("range.order", "a low end above the centre", net -> estimate(net, one -> {
                one.setActualLow(BigDecimal.valueOf(60));
                one.setActualCentral(BigDecimal.valueOf(50));
                one.setActualHigh(BigDecimal.valueOf(70));
            })),
            bad("range.order", "a low end above the high end, without a centre", net -> estimate(net, one -> {
                one.setActualLow(BigDecimal.valueOf(60));
                one.setActualHigh(BigDecimal.valueOf(50));
            })),
            bad("range.order", "ages in the wrong order", net -> net.record(CountryCase.class,
                one -> one.getMigrantGroups().add(make(MigrantGroup.class, group -> {
                    group.setAgeFrom(40);
                    group.setAgeTo(20);
                })))),
            good("range.order", "equal ends", net -> estimate(net, one -> {
                one.setPotentialLow(new BigDecimal("2956.905"));
                one.setPotential(new BigDecimal("2956.9050"));
                one.setPotentialHigh(new BigDecimal("3833.025"));
            })),
            bad("number.negative", "fewer than no migrants", net -> estimate(net,
                one -> one.getCorridors().add(make(Corridor.class, corridor -> corridor.setMigrants(-1L))))),
            good("number.negative", "no migrants", net -> estimate(net,
                one -> one.getCorridors().add(make(Corridor.class, corridor -> corridor.setMigrants(0L))))),
            bad("percentage.range", "more than all", net -> estimate(net,
                one -> one.setSendingCost(new BigDecimal("100.1")))),
            good("percentage.range", "an informal share above the official flow", net -> estimate(net,
                one -> one.setInformalShare(BigDecimal.valueOf(135)))),
            bad("shares.over", "household uses of more than the money",
                net -> estimate(net, one -> List.of(60, 41).forEach(share -> one.getHouseholdUses()
                    .add(make(HouseholdUse.class, use -> use.setShare(BigDecimal.valueOf(share))))))),
            good("shares.over", "household uses of part of the money",
                net -> estimate(net, one -> List.of(60, 10).forEach(share -> one.getHouseholdUses()
                    .add(make(HouseholdUse.class, use -> use.setShare(BigDecimal.valueOf(share))))))),
            bad("amount.currency", "an amount without a currency", net -> net.record(Programme.class,
                one -> one.getBudgets().add(make(Budget.class, budget -> budget.setValue(BigDecimal.TEN))))),
            bad("amount.currency", "an estimate without a currency",
                net -> estimate(net, one -> one.setOfficial(BigDecimal.TEN))),
            good("amount.currency", "an amount in the currency of the programme", net -> net.record(Programme.class, one -> {
                one.setDefaultCurrency("USD");
                one.getBudgets().add(make(Budget.class, budget -> budget.setValue(BigDecimal.TEN)));
            })),
            good("amount.currency", "an impact without a money value", net -> net.record(CountryCase.class,
                one -> one.getImpacts().add(make(Impact.class, impact -> impact.setTitle(Text.of("en", "x")))))));
    }

    private static List<CheckCase> dates() {
        return List.of(
            bad("dates.order", "an end before the beginning", GeneralCases::programmeWithBadPeriod),
            bad("dates.order", "a meeting that ends before it begins", net -> net.record(Meeting.class, one -> {
                one.setStart(date("2006-11-21"));
                one.setEnd(date("2006-11-20"));
            })),
            good("dates.order", "an end in the month of the beginning", net -> net.record(Meeting.class, one -> {
                one.setStart(date("2006-11-21"));
                one.setEnd(date("2006-11"));
            })),
            good("dates.order", "an unknown end", net -> net.record(Meeting.class, one -> {
                one.setStart(date("2006-11-21"));
                one.setEnd(date("unknown"));
            })),
            bad("date.future", "an action done tomorrow",
                net -> net.record(Action.class, one -> one.setDone(date("2026-06-16")))),
            good("date.future", "an action done today",
                net -> net.record(Action.class, one -> one.setDone(date("2026-06-15")))),
            good("date.future", "a programme begun in this year",
                net -> net.record(Programme.class, one -> one.setActualStart(date("2026")))),
            bad("date.planned", "an actual start that is planned",
                net -> net.record(Programme.class, one -> one.setActualStart(date("2027 planned")))),
            bad("date.planned", "one that is planned beside the planned start", net -> net.record(Programme.class, one -> {
                one.setPlannedStart(date("2026"));
                one.setActualStart(date("2027 planned"));
            })),
            good("date.planned", "a planned start",
                net -> net.record(Programme.class, one -> one.setPlannedStart(date("2027 planned")))),
            bad("membership.dates", "a membership before the group began", net -> member(net, "2005")),
            good("membership.dates", "a membership since the group began", net -> member(net, "2006")),
            bad("membership.self", "a member of itself", net -> net.record(Organisation.class,
                one -> one.getMemberships().add(make(Membership.class, membership -> membership.setGroup(one))))),
            good("membership.self", "a member of a group", net -> member(net, "2006")));
    }

    private static List<CheckCase> facts() {
        return List.of(
            bad("fact.feature", "provenance of a value a programme does not have",
                net -> net.record(Programme.class, one -> one.getFacts().add(fact("nonsense", Absence.GIVEN)))),
            good("fact.feature", "provenance of the status",
                net -> net.record(Programme.class, one -> one.getFacts().add(fact("status", Absence.GIVEN)))),
            bad("fact.value", "a value that is said to be unknown", net -> net.record(Programme.class, one -> {
                one.setActualStart(date("2006"));
                one.getFacts().add(fact("actualStart", Absence.UNKNOWN));
            })),
            good("fact.value", "no value, said to be not applicable",
                net -> net.record(Programme.class, one -> one.getFacts().add(fact("actualEnd", Absence.NOT_APPLICABLE)))),
            bad("fact.duplicate", "provenance given twice", net -> net.record(Programme.class, one -> {
                one.getFacts().add(fact("status", Absence.GIVEN));
                one.getFacts().add(fact("status", Absence.GIVEN));
            })),
            good("fact.duplicate", "provenance of two values", net -> net.record(Programme.class, one -> {
                one.getFacts().add(fact("status", Absence.GIVEN));
                one.getFacts().add(fact("type", Absence.GIVEN));
            })));
    }

    /** The end of the first period of the second indicator of the first result lies before its start. */
    static Record programmeWithBadPeriod(TestNetwork net) {
        return net.record(Programme.class, one -> one.getResults().add(make(Result.class, result -> {
            result.getIndicators().add(make(Indicator.class, indicator -> { }));
            result.getIndicators().add(make(Indicator.class,
                indicator -> indicator.getPeriods().add(make(IndicatorPeriod.class, period -> {
                    period.setStart(date("2007"));
                    period.setEnd(date("2006-12"));
                }))));
        })));
    }

    private static Record estimate(TestNetwork net, java.util.function.Consumer<RemittanceEstimate> change) {
        return net.record(CountryCase.class,
            one -> one.getRemittanceEstimates().add(make(RemittanceEstimate.class, change)));
    }

    private static Record member(TestNetwork net, String from) {
        Organisation group = net.record(Organisation.class, one -> one.setEstablished(date("2006")));
        return net.record(Organisation.class, one -> one.getMemberships().add(make(Membership.class, membership -> {
            membership.setGroup(group);
            membership.setFrom(date(from));
        })));
    }

    private static Fact fact(String feature, Absence absence) {
        return make(Fact.class, fact -> {
            fact.setFeature(feature);
            fact.setAbsence(absence);
        });
    }

    private static PartialDate date(String string) {
        return PartialDate.parse(string);
    }
}
