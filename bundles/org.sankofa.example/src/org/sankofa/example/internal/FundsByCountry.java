package org.sankofa.example.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.sankofa.example.Fund;
import org.sankofa.example.Grant;
import org.sankofa.model.Concept;
import org.sankofa.model.Record;
import org.sankofa.model.text.Text;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.analysis.Analysis;
import org.sankofa.store.analysis.AnalysisException;
import org.sankofa.store.analysis.AnalysisRequest;
import org.sankofa.store.analysis.AnalysisResult;
import org.sankofa.store.analysis.AnalysisTable;
import org.sankofa.store.analysis.AnalysisTable.Column;
import org.sankofa.store.analysis.Parameter;

/** How many diaspora funds there are for each country, and what they granted. */
public class FundsByCountry implements Analysis {

    private static final String FROM_YEAR = "from-year";

    /** What is counted for one country. */
    private static final class Line {
        private String name;
        private final List<RecordKey> funds = new ArrayList<>();
        private int grants;
        /** Null: no amount is known, which is not the same as nothing. */
        private BigDecimal amount;
    }

    /** What had to be left out or read twice. */
    private static final class Remarks {
        private int nowhere;
        private int several;
        private int withoutAmount;
        private int withoutDate;

        private List<String> sentences() {
            List<String> all = new ArrayList<>();
            all.add("Amounts are US dollars of the day of the grant, not corrected for prices.");
            add(all, several, "Funds for several countries count in each of them, so that the rows do not add up: ");
            add(all, withoutAmount, "Grants without an amount are counted, but are not in the sums: ");
            add(all, withoutDate, "Grants without a year are left out: ");
            add(all, nowhere, "Funds that name no country are left out: ");
            return all;
        }

        private static void add(List<String> all, int count, String sentence) {
            if (count > 0) {
                all.add(sentence + count + ".");
            }
        }
    }

    @Override
    public String id() {
        return "diaspora.funds-by-country";
    }

    @Override
    public String label() {
        return "Diaspora funds by country";
    }

    @Override
    public String description() {
        return "Counts the diaspora funds for each country and adds up what they granted.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.optional(FROM_YEAR, "From year", Parameter.Type.YEAR, "Leaves out earlier grants."));
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) throws AnalysisException {
        Snapshot snapshot = request.snapshot();
        Optional<Integer> from = request.year(FROM_YEAR);
        Map<String, Line> lines = new TreeMap<>();
        Remarks remarks = new Remarks();
        Set<String> seen = new HashSet<>();
        try (Stream<Record> funds = snapshot.records(null, "diaspora.fund")) {
            for (Record record : (Iterable<Record>) funds::iterator) {
                if (request.progress().cancelled()) {
                    throw new AnalysisException("The analysis was stopped.");
                }
                // a record may have come in two spaces
                if (seen.add(record.getId())) {
                    count((Fund) record, snapshot.keyOf(record), from, lines, remarks, request.languages());
                }
            }
        }
        List<AnalysisTable.Row> rows = new ArrayList<>();
        lines.forEach((code, line) -> {
            List<Object> cells = new ArrayList<>(List.of(code, line.name, line.funds.size(), line.grants));
            cells.add(line.amount);
            rows.add(new AnalysisTable.Row(cells, line.funds));
        });
        List<Column> columns = List.of(Column.text("area", "Code"), Column.text("country", "Country"),
                Column.number("funds", "Funds", ""), Column.number("grants", "Grants", ""),
                Column.number("granted", "Granted", "USD"));
        return new AnalysisResult(label() + from.map(year -> ", grants from " + year).orElse(""),
                new AnalysisTable(columns, rows), remarks.sentences());
    }

    private static void count(Fund fund, Optional<RecordKey> key, Optional<Integer> from, Map<String, Line> lines,
            Remarks remarks, List<String> languages) {
        remarks.nowhere += fund.getAreas().isEmpty() ? 1 : 0;
        remarks.several += fund.getAreas().size() > 1 ? 1 : 0;
        List<Grant> grants = fund.getGrants().stream().filter(grant -> counts(grant, from, remarks)).toList();
        remarks.withoutAmount += (int) grants.stream().filter(grant -> grant.getAmount() == null).count();
        Optional<BigDecimal> sum = grants.stream().map(Grant::getAmount).filter(amount -> amount != null)
                .reduce(BigDecimal::add);
        for (Concept area : fund.getAreas()) {
            Line line = lines.computeIfAbsent(String.valueOf(area.getNotation()), code -> new Line());
            line.name = name(area, languages);
            key.ifPresent(line.funds::add);
            line.grants += grants.size();
            sum.ifPresent(more -> line.amount = line.amount == null ? more : line.amount.add(more));
        }
    }

    private static boolean counts(Grant grant, Optional<Integer> from, Remarks remarks) {
        if (from.isEmpty()) {
            return true;
        }
        Optional<Integer> year = grant.getDate() == null ? Optional.empty() : grant.getDate().year();
        remarks.withoutDate += year.isEmpty() ? 1 : 0;
        return year.isPresent() && year.get() >= from.get();
    }

    private static String name(Concept area, List<String> languages) {
        Text.Shown shown = area.getLabels() == null ? null : area.getLabels().best(languages);
        return shown == null ? String.valueOf(area.getNotation()) : shown.value();
    }
}
