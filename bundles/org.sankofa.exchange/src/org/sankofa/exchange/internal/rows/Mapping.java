package org.sankofa.exchange.internal.rows;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sankofa.model.Concept;
import org.sankofa.model.Organisation;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Tier;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.Workspace;
import org.sankofa.vocabularies.Vocabularies;

/** Reads cells: countries, dates, amounts, names. What cannot be read is reported, never left out in silence. */
final class Mapping {

    private static final LocalDate EPOCH = LocalDate.EPOCH;
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT);

    private final Vocabularies vocabularies;
    private final Organisations organisations;
    private final String source;
    private final Problems problems;

    /** @param source as the aliases of areas name it; whose spellings come first */
    Mapping(Workspace workspace, Organisations organisations, String source, Problems problems) {
        this.vocabularies = workspace.vocabularies();
        this.organisations = organisations;
        this.source = source;
        this.problems = problems;
    }

    /** The same, whose problems nobody hears of: for what was imported and reported before. */
    Mapping silent() {
        return new Mapping(vocabularies, organisations, source, new Problems(""));
    }

    private Mapping(Vocabularies vocabularies, Organisations organisations, String source, Problems problems) {
        this.vocabularies = vocabularies;
        this.organisations = organisations;
        this.source = source;
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /**
     * Countries and areas with commas between them; a name may hold commas itself.
     *
     * @param unknown takes the names of which none is known
     */
    List<Concept> areas(Row row, String column, List<String> unknown) {
        List<Concept> areas = new ArrayList<>();
        List<String> pieces = row.has(column) ? Arrays.asList(row.get(column).split(",\\s*")) : List.of();
        for (int from = 0; from < pieces.size();) {
            int to = pieces.size();
            Optional<Concept> area = Optional.empty();
            for (; to > from && area.isEmpty(); to--) {
                area = area(pieces.subList(from, to));
            }
            if (area.isEmpty()) {
                String name = pieces.get(from);
                unknown.add(name);
                problems.once(Tier.WARNING, row, column, name, "unknown-area", "There is no country or area of the name \"" + name
                        + "\". The name is kept in the record; choose the area there.");
                from++;
            } else {
                if (!areas.contains(area.get())) {
                    areas.add(area.get());
                }
                from = to + 1;
            }
        }
        return areas;
    }

    /** What are names each by themselves are several, as in "China, Hong Kong SAR", also where one area is called so. */
    private Optional<Concept> area(List<String> pieces) {
        boolean several = pieces.size() > 1 && pieces.stream().allMatch(one -> vocabularies.areaNames().resolve(one, source).isPresent());
        return several ? Optional.empty() : vocabularies.areaNames().resolve(String.join(", ", pieces), source);
    }

    Concept concept(String notation) {
        return vocabularies.byNotation(notation)
                .orElseThrow(() -> new IllegalStateException("The table of names points to " + notation + ", which does not exist."));
    }

    /** The languages of a cell as BCP 47 tags. */
    List<String> languages(Row row, String column) {
        List<String> tags = new ArrayList<>();
        for (String name : row.has(column) ? row.get(column).split(",\\s*") : new String[0]) {
            Optional<String> tag = vocabularies.scheme("language").stream().flatMap(all -> all.getConcepts().stream())
                    .filter(one -> called(one, name)).map(Concept::getNotation).findFirst();
            if (tag.isEmpty()) {
                problems.once(Tier.WARNING, row, column, name, "unknown-language",
                        "There is no language of the name \"" + name + "\". Choose it in the record.");
            } else if (!tags.contains(tag.get())) {
                tags.add(tag.get());
            }
        }
        return tags;
    }

    /** Languages of several names have semicolons between them. */
    private static boolean called(Concept language, String name) {
        String names = language.getLabels().get("en");
        return names != null && Arrays.stream(names.split(";")).anyMatch(one -> one.strip().equalsIgnoreCase(name));
    }

    /** A day as {@code 2006-11-30}, with or without a time, or {@code 11/30/2006}; null when there is none. */
    LocalDate day(Row row, String column) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return null;
        }
        String day = cell.split("[T ]", 2)[0];
        try {
            LocalDate date = day.contains("/") ? LocalDate.parse(day, AMERICAN) : LocalDate.parse(day);
            if (EPOCH.equals(date)) {
                problems.once(Tier.WARNING, row, column, cell, "date-as-nothing",
                        "Programs write 1 January 1970 where they know no date; it is not taken. Write the date in the record if it is one.");
                return null;
            }
            return date;
        } catch (DateTimeParseException e) {
            problems.add(Tier.ERROR, row, column, cell, "no-date",
                    "\"" + cell + "\" is no date that is understood here. Write it in the record.");
            return null;
        }
    }

    static PartialDate date(LocalDate day) {
        return day == null ? null : PartialDate.of(day);
    }

    /** The organisation of that name; empty when the network has none, which is reported once. */
    Optional<Organisation> organisation(Row row, String column, String name) {
        Optional<Organisation> found = organisations.find(name);
        if (found.isEmpty()) {
            problems.once(Tier.WARNING, row, column, name, "unknown-organisation", "The network has no organisation \"" + name
                    + "\". The name is kept in the record; make the organisation and choose it there if you work with it.");
        }
        return found;
    }

    boolean knows(String name) {
        return organisations.find(name).isPresent();
    }

    /** An id for a part of a record that everybody who imports it makes alike. */
    static String part(Record record, String feature, String value) {
        return Ids.nameBased("part:" + record.getId() + ":" + feature + ":" + value);
    }

}
