package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.internal.table.Row;

/**
 * The brain-drain data of the IAB: a sheet for each host, a row for each country of birth, and for each year a column for everybody,
 * men, women, or levels of schooling, or both. Where schooling is told, people of 25 and above are counted.
 */
final class IabLayout extends StocksLayout {

    private boolean skills;

    static boolean recognises(Probe probe) {
        return headings(probe).findAny().isPresent();
    }

    private static java.util.stream.Stream<List<IabColumn>> headings(Probe probe) {
        return probe.heads().stream().filter(head -> head.size() > 2).map(head -> IabColumn.of(head.get(0), head.get(1))).filter(columns -> !columns.isEmpty());
    }

    IabLayout(Probe probe) {
        super("iab");
        skills = headings(probe).anyMatch(IabColumn::tellsSkills);
    }

    @Override
    public String name() {
        return "IAB brain-drain data by " + (skills ? "level of schooling" : "gender") + ", a sheet for each host";
    }

    @Override
    public DatasetDescription describe(Reading reading) {
        return Sources.edition(Sources.IAB, reading.edition(null));
    }

    @Override
    public void read(Reading reading) throws IOException {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < reading.table().sheets().size(); i++) {
            Sheet sheet = new Sheet(reading, reading.table().sheets().get(i));
            reading.table().read(i, sheet::row);
            if (sheet.columns.isEmpty()) {
                left.add(reading.table().sheets().get(i));
            } else {
                sheet.compare();
            }
        }
        left(reading, left, "figures");
    }

    /** One host. */
    private static final class Sheet {

        private final Reading reading;
        private final String name;
        private final Map<String, BigDecimal> totals = new TreeMap<>();
        private final Map<String, BigDecimal> sums = new TreeMap<>();
        private List<IabColumn> columns = List.of();
        private Row first;
        private String host;
        private boolean citizenship;

        Sheet(Reading reading, String name) {
            this.reading = reading;
            this.name = name;
        }

        boolean row(Row row) throws IOException {
            if (first == null) {
                first = row;
                return true;
            }
            if (columns.isEmpty()) {
                columns = IabColumn.of(first, row);
                citizenship = row.text(0).equalsIgnoreCase("Citizenship");
                host = columns.isEmpty() ? null : reading.areas().byCode(name, first.text(0));
                return !columns.isEmpty();
            }
            if (row.text(0).isEmpty()) {
                unnamed(row);
            } else {
                figures(row);
            }
            return true;
        }

        /** Below the total stand the shares of men and women, which are computed here when they are wanted. */
        private void unnamed(Row row) {
            boolean shares = row.cells().stream().allMatch(cell -> cell.number() == null || cell.number().doubleValue() <= 1);
            if (!shares) {
                reading.findings().error("no-name", row.number(), name, null, "This row has figures but no name of a country; it was not taken.");
            }
        }

        private void figures(Row row) throws IOException {
            String label = row.text(0);
            boolean total = label.toLowerCase(Locale.ROOT).startsWith("total");
            String origin = total ? AreaKind.WORLD : reading.areas().byName(label);
            boolean adults = IabColumn.tellsSkills(columns);
            for (IabColumn column : columns) {
                SeriesKey key = reading.key(Indicators.EMIGRANTS, origin).withPartner(host).withSex(column.sex());
                key = adults ? key.withSkill(column.skill()).withAge("Y_GE25") : key;
                BigDecimal value = row.at(column.at()).value();
                if (value == null) {
                    reading.figure(key, column.year(), row.at(column.at()), "PERSONS", "", row.number(), name + "/" + label + "/" + column.year());
                    continue;
                }
                Observation one = Observation.of(key, column.year(), value, "PERSONS");
                reading.add(citizenship ? one.withNote("by citizenship") : one, row.number());
                (total ? totals : sums).merge(column.year() + " " + column.sex() + (adults ? " " + column.skill() : ""), value, BigDecimal::add);
            }
            parts(row, "Men and women", IabColumn::skill, IabColumn::sex);
            parts(row, "The levels of schooling", IabColumn::sex, IabColumn::skill);
        }

        /** @param same what a whole has in common with its parts; @param told what tells the parts apart */
        private void parts(Row row, String who, java.util.function.Function<IabColumn, String> same, java.util.function.Function<IabColumn, String> told) {
            for (IabColumn whole : columns) {
                BigDecimal all = row.at(whole.at()).value();
                List<BigDecimal> parts = columns.stream().filter(one -> one.year().equals(whole.year()) && same.apply(one).equals(same.apply(whole))
                        && !told.apply(one).equals("_T")).map(one -> row.at(one.at()).value()).toList();
                if (all == null || !told.apply(whole).equals("_T") || parts.size() < 2 || parts.contains(null)) {
                    continue;
                }
                BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.subtract(all).abs().doubleValue() > 0.5) {
                    reading.findings().warning("control-total", row.number(), name + "/" + row.text(0) + "/" + whole.year(), all.toPlainString(), who + " of "
                            + row.text(0) + " add up to " + sum.toPlainString() + ", all are given as " + all.toPlainString() + ". All were taken.");
                }
            }
        }

        void compare() {
            totals.forEach((key, total) -> {
                BigDecimal sum = sums.getOrDefault(key, BigDecimal.ZERO);
                if (sum.subtract(total).abs().doubleValue() > 0.5) {
                    reading.findings().warning("control-total", 0, name + "/" + key, total.toPlainString(), "The countries of birth in " + name
                            + " add up to " + sum.toPlainString() + " (" + key + "), the total is given as " + total.toPlainString()
                            + ". Both were taken; totals are never added to parts.");
                }
            });
        }
    }
}
