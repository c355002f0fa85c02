package org.sankofa.ui.evidence.internal.compare;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

import org.sankofa.evidence.IndicatorContents;
import org.sankofa.ui.evidence.internal.browse.Names;

/** What is chosen in the view that compares, and what can be chosen. Without widgets. */
public final class CompareModel {

    /**
     * A dimension in which one has to choose.
     *
     * @param code as in files
     * @param label for people
     * @param values that can be chosen, by code
     * @param labels of the values, in the same order
     * @param chosen the value that is chosen
     */
    public record Dimension(String code, String label, List<String> values, List<String> labels, String chosen) {
    }

    private final Names names;
    private List<IndicatorChoice> choices = List.of();
    private CompareSpec spec = CompareSpec.NOTHING;
    private String own = "";

    /** @param names what codes are called */
    public CompareModel(Names names) {
        this.names = names;
    }

    /** Takes what can be compared now. What is chosen stays, as far as it is there. */
    public void offer(List<IndicatorChoice> all) {
        choices = List.copyOf(all);
        choice().ifPresent(one -> spec = adapted(one));
    }

    /** Takes the country of the person's own case, which comes first; empty: there is none. */
    public void setOwn(String area) {
        own = area;
        spec = spec.of(ordered(spec.areas()));
    }

    /** @return the country of the person's own case; empty: there is none */
    public String own() {
        return own;
    }

    /** @return everything that can be compared */
    public List<IndicatorChoice> choices() {
        return choices;
    }

    /** @return what is compared */
    public Optional<IndicatorChoice> choice() {
        return choices.stream().filter(one -> one.isOf(spec)).findFirst();
    }

    /** @return what is chosen */
    public CompareSpec spec() {
        return spec;
    }

    /** Shows something else, such as a chart that was kept. */
    public void show(CompareSpec other) {
        spec = other;
        choice().ifPresent(one -> spec = adapted(one));
    }

    /** Chooses what is compared; the countries stay. */
    public void choose(IndicatorChoice one) {
        if (!one.isOf(spec)) {
            spec = spec.of(one.dataset(), one.indicator(), one.slice());
        }
    }

    /** Takes back what is compared; the countries stay. */
    public void chooseNothing() {
        spec = spec.of("", "", new TreeMap<>());
    }

    /** Chooses in a dimension. */
    public void choose(String dimension, String value) {
        spec = spec.with(dimension, value);
    }

    /** Chooses the countries: their order is that of the alphabet, one's own comes first. It is never that of the figures. */
    public void areas(List<String> codes) {
        spec = spec.of(ordered(codes));
    }

    /** Adds a country. */
    public void add(String code) {
        if (!spec.areas().contains(code)) {
            List<String> more = new ArrayList<>(spec.areas());
            more.add(code);
            areas(more);
        }
    }

    /** Chooses between bars of one year and lines over the years. */
    public void oneYear(boolean bars) {
        spec = spec.inOneYear(bars);
    }

    /** Chooses the year of the bars. */
    public void year(String year) {
        spec = spec.in(year);
    }

    /** Chooses the years of the lines; the other one follows where they would lie the wrong way round. */
    public void from(String year) {
        spec = spec.between(year, !spec.until().isEmpty() && !year.isEmpty() && spec.until().compareTo(year) < 0 ? year : spec.until());
    }

    /** As above, the last one. */
    public void until(String year) {
        spec = spec.between(!spec.from().isEmpty() && !year.isEmpty() && spec.from().compareTo(year) > 0 ? year : spec.from(), year);
    }

    /** @return the dimensions in which there is something to choose */
    public List<Dimension> dimensions() {
        List<Dimension> all = new ArrayList<>();
        choice().ifPresent(one -> one.contents().dimensions().forEach((code, values) -> {
            List<String> codes = values(one, code, values);
            if (codes.size() > 1) {
                all.add(new Dimension(code, names.dimension(code), codes, codes.stream().map(value -> label(code, value)).toList(),
                    spec.slice().getOrDefault(code, "")));
            }
        }));
        return all;
    }

    private List<String> values(IndicatorChoice one, String code, SortedSet<String> values) {
        List<String> codes = new ArrayList<>(values);
        if (code.equals(IndicatorContents.PARTNER)) {
            codes.sort(Comparator.comparing((String value) -> !value.isEmpty()).thenComparing(value -> label(code, value), java.text.Collator.getInstance()));
            if (one.isAdditive() && codes.size() > 1) {
                codes.add(codes.getFirst().isEmpty() ? 1 : 0, CompareSpec.TOGETHER);
            }
        }
        return codes;
    }

    private String label(String code, String value) {
        return value.equals(CompareSpec.TOGETHER) ? text("compare.together") : names.value(code, value);
    }

    /** @return a name for a chart of this, for a person to change */
    public String title() {
        String what = names.indicator(spec.indicator());
        List<String> countries = spec.areas().stream().map(names::area).toList();
        return countries.isEmpty() || countries.size() > 4 ? text("compare.title.many", what, countries.size()) : text("compare.title", what, String.join(", ", countries));
    }

    private List<String> ordered(List<String> codes) {
        return codes.stream().distinct().sorted(Comparator.comparing((String code) -> !code.equals(own))
            .thenComparing(names::area, java.text.Collator.getInstance())).toList();
    }

    /** A dimension that came since something was kept gets its first value, one that went is left out. */
    private CompareSpec adapted(IndicatorChoice one) {
        SortedMap<String, String> slice = new TreeMap<>(one.slice());
        slice.replaceAll((code, first) -> {
            String kept = spec.slice().get(code);
            boolean there = kept != null && (one.contents().dimensions().get(code).contains(kept) || kept.equals(CompareSpec.TOGETHER) && one.isAdditive());
            return there ? kept : first;
        });
        return new CompareSpec(spec.dataset(), spec.indicator(), slice, spec.areas(), spec.oneYear(), spec.year(), spec.from(), spec.until());
    }
}
