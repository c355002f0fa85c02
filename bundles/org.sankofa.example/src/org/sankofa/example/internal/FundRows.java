package org.sankofa.example.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.sankofa.example.DiasporaFactory;
import org.sankofa.example.DiasporaPackage;
import org.sankofa.example.Fund;
import org.sankofa.exchange.ImportProblem;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.model.Concept;
import org.sankofa.model.checks.Tier;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.Batch;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;

/** Makes funds of the rows of a file, and the report of it. */
final class FundRows {

    static final String NAME = "name";
    private static final String AREAS = "areas";
    private static final String FOUNDED = "founded";
    private static final String PURPOSE = "purpose";
    private static final Set<String> COLUMNS = Set.of(NAME, AREAS, FOUNDED, PURPOSE);
    private static final String KIND = "diaspora.fund";

    private final ImportRequest request;
    private final Space space;
    private final List<Csv.Row> rows;
    private final Snapshot snapshot;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private long created;
    private long updated;
    private long unchanged;
    private long refused;

    /** @param rows the first of them names the columns */
    FundRows(ImportRequest request, Space space, List<Csv.Row> rows) {
        this.request = request;
        this.space = space;
        this.rows = rows;
        this.snapshot = request.workspace().snapshot();
    }

    ImportReport report() {
        return new ImportReport(created, updated, unchanged, refused, problems);
    }

    /** @param batch null: only look what would be done */
    void take(Batch batch) throws StoreException {
        List<String> header = rows.get(0).cells();
        header.stream().filter(column -> !column.isEmpty() && !COLUMNS.contains(column)).forEach(column -> problem(Tier.WARNING,
                rows.get(0).line(), column, column, "unknown-column", "This column is not read. Take it out, or name it as one of: "
                        + COLUMNS.stream().sorted().collect(Collectors.joining(", ")) + "."));
        for (Csv.Row row : rows.subList(1, rows.size())) {
            if (request.progress().cancelled()) {
                // takes the whole write back
                throw new StoreException(StoreException.Code.CANCELLED, "The import was stopped; nothing was written.");
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(header.size(), row.cells().size()); i++) {
                values.putIfAbsent(header.get(i), row.cells().get(i));
            }
            if (row.cells().size() > header.size()) {
                refuse(row, "", String.join(",", row.cells()), "too-many-cells",
                        "The row has more cells than the first one. Put texts with commas into double quotes.");
            } else {
                one(row, values, batch);
            }
        }
    }

    private void one(Csv.Row row, Map<String, String> values, Batch batch) throws StoreException {
        String name = values.getOrDefault(NAME, "");
        if (name.isEmpty()) {
            refuse(row, NAME, null, "no-name", "A fund needs a name. Write one.");
            return;
        }
        Integer before = lines.putIfAbsent(name, row.line());
        if (before != null) {
            refuse(row, NAME, name, "twice", "This fund stands in line " + before + " already. Make one row of the two.");
            return;
        }
        // the same name gives the same id, whoever imports it
        String id = Ids.nameBased(DiasporaPackage.eNS_URI + "#" + name);
        Optional<RecordKey> there = snapshot.find(id);
        if (there.filter(key -> !key.space().equals(space.name()) || snapshot.deleted(key)).isPresent()) {
            refuse(row, NAME, name, "elsewhere", "This fund is in the space " + there.get().space()
                    + ", or was deleted there. Import it into that space, or restore it in its history.");
            return;
        }
        Optional<Fund> current = (batch == null ? snapshot.record(new RecordKey(space.name(), KIND, id)) : batch.get(KIND, id))
                .map(Fund.class::cast);
        Fund fund = current.map(RecordJson::copy).orElseGet(() -> create(id, name));
        boolean differs = fill(fund, row, values) || current.isEmpty();
        if (differs && batch != null) {
            batch.put(fund);
        }
        created += current.isEmpty() ? 1 : 0;
        updated += current.isPresent() && differs ? 1 : 0;
        unchanged += differs ? 0 : 1;
    }

    private static Fund create(String id, String name) {
        Fund fund = DiasporaFactory.eINSTANCE.createFund();
        fund.setId(id);
        fund.setTitle(Text.of("en", name));
        return fund;
    }

    /** @return whether the fund said something else before */
    private boolean fill(Fund fund, Csv.Row row, Map<String, String> values) {
        List<Concept> areas = areas(row, values.getOrDefault(AREAS, ""));
        boolean differs = !areas.isEmpty() && !ids(areas).equals(ids(fund.getAreas()));
        if (differs) {
            fund.getAreas().clear();
            fund.getAreas().addAll(areas);
        }
        Optional<PartialDate> founded = founded(row, values.getOrDefault(FOUNDED, ""));
        if (founded.isPresent() && !founded.get().equals(fund.getFounded())) {
            fund.setFounded(founded.get());
            differs = true;
        }
        String purpose = values.getOrDefault(PURPOSE, "");
        Text before = fund.getPurpose() == null ? Text.EMPTY : fund.getPurpose();
        if (purpose.isEmpty()) {
            problem(Tier.WARNING, row.line(), PURPOSE, null, "no-purpose", "Say what the fund is for.");
        } else if (!Objects.equals(before.get("en"), purpose)) {
            fund.setPurpose(before.with("en", purpose));
            differs = true;
        }
        return differs;
    }

    private static Set<String> ids(List<Concept> concepts) {
        return concepts.stream().map(Ids::idOf).collect(Collectors.toSet());
    }

    private List<Concept> areas(Csv.Row row, String cell) {
        List<Concept> areas = new ArrayList<>();
        for (String code : cell.isEmpty() ? new String[0] : cell.split("\\s+")) {
            Optional<Concept> area = request.workspace().vocabularies().byNotation("area:" + code);
            if (area.isEmpty()) {
                problem(Tier.ERROR, row.line(), AREAS, code, "unknown-area",
                        "There is no area \"" + code + "\". Write the code of a country or region, such as ALB.");
            } else if (!areas.contains(area.get())) {
                areas.add(area.get());
            }
        }
        return areas;
    }

    private Optional<PartialDate> founded(Csv.Row row, String cell) {
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(cell));
        } catch (IllegalArgumentException e) {
            problem(Tier.ERROR, row.line(), FOUNDED, cell, "no-date", e.getMessage());
            return Optional.empty();
        }
    }

    private void refuse(Csv.Row row, String column, String value, String code, String message) {
        refused++;
        problem(Tier.CRITICAL, row.line(), column, value, code, message);
    }

    private void problem(Tier tier, int line, String column, String value, String code, String message) {
        problems.add(new ImportProblem(tier, line, column, value, "diaspora funds as CSV", message, code));
    }
}
