package org.sankofa.model.tests.checks;

import static org.sankofa.model.tests.checks.CheckCase.bad;
import static org.sankofa.model.tests.checks.CheckCase.good;
import static org.sankofa.model.tests.checks.TestNetwork.make;

import java.math.BigDecimal;
import java.util.List;

import org.sankofa.model.Assignment;
import org.sankofa.model.Candidate;
import org.sankofa.model.Contribution;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Expert;
import org.sankofa.model.Impact;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.Judgement;
import org.sankofa.model.LessonUse;
import org.sankofa.model.Location;
import org.sankofa.model.Need;
import org.sankofa.model.NeedType;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.Programme;
import org.sankofa.model.Record;
import org.sankofa.model.Request;
import org.sankofa.model.RosterPerson;
import org.sankofa.model.UseEffect;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.text.Text;

/** Cases of rules on judgements, answers and assignments. */
final class WorkCases {

    private WorkCases() {
    }

    static List<CheckCase> all() {
        return List.of(
            bad("judgement.reason", "a measure called pro-poor without a reason", net -> measure(net, null)),
            good("judgement.reason", "a measure called pro-poor with a reason", net -> measure(net, "It is free.")),
            bad("impact.reasons", "a good impact for no reason", net -> impact(net, ImpactDirection.POSITIVE, null)),
            good("impact.reasons", "a good impact with reasons",
                net -> impact(net, ImpactDirection.POSITIVE, "Counted.")),
            good("impact.reasons", "an impact of unknown direction", net -> impact(net, ImpactDirection.UNKNOWN, null)),
            bad("use.effect", "a harm that nobody describes",
                net -> net.record(LessonUse.class, one -> one.setEffect(UseEffect.HARMED))),
            good("use.effect", "an effect unknown yet", net -> net.record(LessonUse.class, one -> { })),
            bad("location.coordinates", "a place north of the pole", net -> place(net, "91", "0")),
            bad("location.coordinates", "a place beyond half way round", net -> place(net, "0", "-180.5")),
            good("location.coordinates", "a place in the south east", net -> place(net, "-90", "180")),
            bad("contribution.thread", "an answer to an answer to another request", net -> answer(net, false)),
            good("contribution.thread", "an answer to an answer to the same request", net -> answer(net, true)),
            bad("assignment.person", "a candidate for terms of reference",
                net -> assignment(net, NeedType.TERMS_OF_REFERENCE, Candidate.class, "2027-02", "2027-03")),
            bad("assignment.person", "an expert for a placement",
                net -> assignment(net, NeedType.PLACEMENT, Expert.class, "2027-02", "2027-03")),
            good("assignment.person", "a candidate for a placement",
                net -> assignment(net, NeedType.PLACEMENT, Candidate.class, "2027-02", "2027-03")),
            bad("assignment.dates", "an assignment before the need",
                net -> assignment(net, NeedType.PLACEMENT, Candidate.class, "2026-05", "2026-06")),
            bad("assignment.dates", "an assignment after the need",
                net -> assignment(net, NeedType.PLACEMENT, Candidate.class, "2027-05", "2027-06")),
            good("assignment.dates", "an assignment that begins in the last month of the need",
                net -> assignment(net, NeedType.PLACEMENT, Candidate.class, "2027-04-20", "2027-05")));
    }

    private static Record measure(TestNetwork net, String reason) {
        return net.record(CountryCase.class, one -> one.getMeasures().add(make(PolicyMeasure.class, measure -> {
            measure.setProPoor(Judgement.YES);
            measure.setProPoorReason(text(reason));
        })));
    }

    private static Record impact(TestNetwork net, ImpactDirection direction, String reasons) {
        return net.record(CountryCase.class, one -> one.getImpacts().add(make(Impact.class, impact -> {
            impact.setDirection(direction);
            impact.setReasons(text(reasons));
        })));
    }

    private static Record place(TestNetwork net, String latitude, String longitude) {
        return net.record(Programme.class, one -> one.getLocations().add(make(Location.class, place -> {
            place.setLatitude(new BigDecimal(latitude));
            place.setLongitude(new BigDecimal(longitude));
        })));
    }

    private static Record answer(TestNetwork net, boolean same) {
        Request asked = net.record(Request.class, one -> { });
        Request other = net.record(Request.class, one -> { });
        Contribution first = net.record(Contribution.class, one -> one.setRequest(asked));
        return net.record(Contribution.class, one -> {
            one.setRequest(same ? asked : other);
            one.setInReplyTo(first);
        });
    }

    private static Record assignment(TestNetwork net, NeedType type, Class<? extends RosterPerson> person, String start,
        String end) {
        Need need = net.record(Need.class, one -> {
            one.setType(type);
            one.setStart(PartialDate.parse("2027-02"));
            one.setEnd(PartialDate.parse("2027-04"));
        });
        RosterPerson somebody = net.record(person, one -> { });
        return net.record(Assignment.class, one -> {
            one.setNeed(need);
            one.setPerson(somebody);
            one.setStart(PartialDate.parse(start));
            one.setEnd(PartialDate.parse(end));
        });
    }

    private static Text text(String english) {
        return english == null ? null : Text.of("en", english);
    }
}
