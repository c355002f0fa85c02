package org.sankofa.ui.cases.internal.model;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Absence;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Fact;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.date.PartialDate;
import org.sankofa.ui.presentation.DateInput;
import org.sankofa.ui.presentation.FormModel;

/** What stands first in a case: its head in words, what it holds, and what is not known. */
public final class CaseOverview {

    /** A line of the head; an empty value is told as missing and leads to its field. */
    public record Line(String label, String value, Place place) {
    }

    /** The fields whose emptiness matters: those that others ask a case for. */
    private static final List<EStructuralFeature> ASKED = List.of(Literals.COUNTRY_CASE__AREA,
        Literals.COUNTRY_CASE__PERIOD_START, Literals.COUNTRY_CASE__OVERVIEW, Literals.COUNTRY_CASE__MIGRANT_GROUPS,
        Literals.COUNTRY_CASE__REMITTANCE_ESTIMATES, Literals.COUNTRY_CASE__STRATEGIES, Literals.COUNTRY_CASE__MEASURES,
        Literals.COUNTRY_CASE__OWN_GOALS, Literals.COUNTRY_CASE__IMPACTS, Literals.RECORD__SOURCES, Literals.RECORD__AS_OF,
        Literals.RECORD__KEEPER);

    private final CountryCase record;
    private final Names names;

    /** @param names with the names of what the case refers to */
    public CaseOverview(CountryCase record, Names names) {
        this.record = record;
        this.names = names;
    }

    /** @return the country, or what to say where none is chosen */
    public String country() {
        return record.getArea() == null ? text("overview.noCountry") : names.of(record.getArea());
    }

    /** @return whether the title of the case is the name of its country, so that it need not be said twice */
    public boolean isNamedByCountry() {
        return country().equals(names.text(record.getTitle()));
    }

    /** @return the words about the case: the overview, else the summary */
    public String words() {
        String overview = names.text(record.getOverview());
        return overview.isEmpty() ? names.text(record.getSummary()) : overview;
    }

    /** @return country, period, keeper and freshness */
    public List<Line> head() {
        return List.of(
            line(Literals.COUNTRY_CASE__AREA, record.getArea() == null ? "" : names.of(record.getArea())),
            new Line(text("overview.period"), period(), new Place(record, Literals.COUNTRY_CASE__PERIOD_START)),
            line(Literals.RECORD__KEEPER, record.getKeeper() == null ? "" : names.of(record.getKeeper())),
            line(Literals.RECORD__AS_OF, date(record.getAsOf())),
            line(Literals.RECORD__LAST_CONFIRMED, date(record.getLastConfirmed())));
    }

    private Line line(EStructuralFeature feature, String value) {
        return new Line(names.label(feature), value, new Place(record, feature));
    }

    /** @return the period in words; empty when neither end is said */
    public String period() {
        String from = date(record.getPeriodStart());
        String to = date(record.getPeriodEnd());
        return from.isEmpty() ? to.isEmpty() ? "" : text("overview.period.to", to)
            : to.isEmpty() ? text("overview.period.from", from) : from + " \u2013 " + to;
    }

    private String date(PartialDate date) {
        return date == null || date.isUnknown() ? "" : new DateInput(names.locale()).format(date);
    }

    /** @return how many groups of migrants */
    public int groups() {
        return record.getMigrantGroups().size();
    }

    /** @return how many estimates of remittances */
    public int estimates() {
        return record.getRemittanceEstimates().size();
    }

    /** @return how many strategies and measures */
    public int policies() {
        return record.getStrategies().size() + record.getMeasures().size();
    }

    /** @return how many impacts */
    public int impacts() {
        return record.getImpacts().size();
    }

    /** @return what is not known: what is empty, what is said to be unknown, what has no source */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (EStructuralFeature feature : ASKED) {
            if (!FormModel.filled(record, feature) && Provenance.absence(record, feature) == Absence.GIVEN) {
                gaps.add(new Gap(Gap.Why.EMPTY, names.label(feature), new Place(record, feature)));
            }
        }
        addUnknown(record, gaps);
        record.eAllContents().forEachRemaining(part -> addUnknown(part, gaps));
        record.getRemittanceEstimates().forEach(estimate -> addUnsourced(estimate, Literals.REMITTANCE_ESTIMATE__EVIDENCE, gaps));
        record.getImpacts().forEach(impact -> addUnsourced(impact, Literals.IMPACT__EVIDENCE, gaps));
        return gaps;
    }

    private void addUnknown(EObject object, List<Gap> gaps) {
        for (Fact fact : Provenance.facts(object)) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(fact.getFeature());
            if (fact.getAbsence() == Absence.UNKNOWN && feature != null) {
                String words = object == record ? names.label(feature)
                    : text("gap.in", names.label(feature), names.of(object));
                gaps.add(new Gap(Gap.Why.UNKNOWN, words, new Place(object, feature)));
            }
        }
    }

    private void addUnsourced(EObject object, EStructuralFeature evidence, List<Gap> gaps) {
        if (!Provenance.hasSource(object)) {
            gaps.add(new Gap(Gap.Why.UNSOURCED, names.of(object), new Place(object, evidence)));
        }
    }
}
