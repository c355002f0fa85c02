package org.sankofa.cli.internal.command;

import java.util.List;
import java.util.Locale;

import org.sankofa.exchange.ImportProblem;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.json.JsonProblem;
import org.sankofa.model.checks.Problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Problems and reports in JSON. */
final class ProblemJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ProblemJson() {
    }

    /** @return what put says of a record it refuses */
    static ObjectNode refused(List<JsonProblem> problems) {
        ObjectNode node = NODES.objectNode();
        ArrayNode array = node.putArray("problems");
        problems.forEach(p -> array.addObject().put("tier", "critical").put("path", p.path()).put("value", p.value())
                .put("message", p.message()).put("code", p.code()));
        return node;
    }

    /** @return the report of an import */
    static ObjectNode report(ImportReport report) {
        ObjectNode node = NODES.objectNode().put("created", report.created()).put("updated", report.updated())
                .put("unchanged", report.unchanged()).put("refused", report.refused());
        if (!report.understood().isEmpty()) {
            ObjectNode understood = node.putObject("understood");
            report.understood().forEach(one -> understood.put(one.name(), one.value()));
        }
        report.version().ifPresent(version -> node.put("version", version));
        ArrayNode array = node.putArray("problems");
        for (ImportProblem p : report.problems()) {
            ObjectNode problem = array.addObject().put("tier", tier(p.tier()));
            if (p.line() > 0) {
                problem.put("line", p.line());
            } else {
                problem.putNull("line");
            }
            problem.put("path", p.path()).put("value", p.value()).put("rule", p.rule()).put("message", p.message())
                    .put("code", p.code());
        }
        return node;
    }

    /** @return what a check says of a record */
    static ObjectNode problem(String space, Problem p) {
        return NODES.objectNode().put("tier", tier(p.tier())).put("record", p.record().getId()).put("path", p.path())
                .put("message", p.message()).put("code", p.code()).put("space", space);
    }

    static String tier(Enum<?> tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }
}
