package org.sankofa.cli.internal.command;

import java.math.BigDecimal;

import org.sankofa.store.RecordKey;
import org.sankofa.store.analysis.Analysis;
import org.sankofa.store.analysis.AnalysisRequest;
import org.sankofa.store.analysis.AnalysisResult;
import org.sankofa.store.analysis.AnalysisTable;
import org.sankofa.store.analysis.AnalysisTable.Column;
import org.sankofa.store.analysis.Parameter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Analyses and their results for programs. */
final class AnalysisJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnalysisJson() {
    }

    /** @return what the analysis is and what can be chosen */
    static ObjectNode describe(Analysis analysis) {
        ObjectNode node = NODES.objectNode().put("id", analysis.id()).put("label", analysis.label())
                .put("description", analysis.description());
        ArrayNode parameters = node.putArray("parameters");
        for (Parameter parameter : analysis.parameters()) {
            parameters.addObject().put("name", parameter.name()).put("label", parameter.label()).put("help", parameter.help())
                    .put("type", parameter.type().name().toLowerCase(java.util.Locale.ROOT))
                    .put("standard", parameter.standard()).put("required", !parameter.optional());
        }
        return node;
    }

    /** @return the result; rows are objects whose members are the columns, and their records */
    static ObjectNode result(Analysis analysis, AnalysisRequest request, AnalysisResult result) {
        ObjectNode node = NODES.objectNode().put("id", analysis.id()).put("title", result.title());
        ObjectNode parameters = node.putObject("parameters");
        request.values().forEach(parameters::put);
        AnalysisTable table = result.table();
        ArrayNode columns = node.putArray("columns");
        for (Column column : table.columns()) {
            columns.addObject().put("name", column.name()).put("label", column.label())
                    .put("type", column.type().name().toLowerCase(java.util.Locale.ROOT)).put("unit", column.unit());
        }
        ArrayNode rows = node.putArray("rows");
        for (AnalysisTable.Row row : table.rows()) {
            ObjectNode one = rows.addObject();
            ObjectNode values = one.putObject("values");
            for (int i = 0; i < table.columns().size(); i++) {
                Object cell = row.cells().get(i);
                String name = table.columns().get(i).name();
                if (cell instanceof BigDecimal number) {
                    values.put(name, number);
                } else {
                    values.put(name, (String) cell);
                }
            }
            ArrayNode records = one.putArray("records");
            row.records().stream().map(RecordKey::toString).forEach(records::add);
        }
        ArrayNode caveats = node.putArray("caveats");
        result.caveats().forEach(caveats::add);
        return node;
    }
}
