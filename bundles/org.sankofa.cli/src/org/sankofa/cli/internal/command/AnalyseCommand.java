package org.sankofa.cli.internal.command;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.analysis.Analysis;
import org.sankofa.store.analysis.AnalysisException;
import org.sankofa.store.analysis.AnalysisRequest;
import org.sankofa.store.analysis.AnalysisResult;
import org.sankofa.store.analysis.Parameter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the analyses there are, or makes one. */
@Command(name = "analyse", description = "List the analyses there are, or make one.")
final class AnalyseCommand extends WorkspaceCommand {

    private static final String SPACE = "space";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "The analysis; without it, all are listed.")
    String id;

    @Option(names = { "-p", "--parameter" }, paramLabel = "NAME=VALUE",
            description = "A choice of the analysis; may be given several times.")
    Map<String, String> given = new LinkedHashMap<>();

    AnalyseCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    WorkspaceOptions options() {
        return super.options().asReadOnly();
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        List<Analysis> all = services.analyses().stream().sorted(Comparator.comparing(Analysis::id)).toList();
        if (id == null) {
            list(all);
            return 0;
        }
        Analysis analysis = all.stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> CommandFailure.wrongUse("There is no analysis \"" + Plain.line(id) + "\". " + names(all)));
        if (space != null) {
            given.put(SPACE, space);
        }
        AnalysisRequest request;
        try {
            request = AnalysisRequest.of(analysis, workspace.snapshot(), given, List.of("en"), null);
        } catch (AnalysisException e) {
            throw new CommandFailure(CommandFailure.WRONG_USE, e.getMessage(), e);
        }
        AnalysisResult result;
        try {
            result = analysis.run(request);
        } catch (AnalysisException e) {
            throw new CommandFailure(CommandFailure.FINDING, e.getMessage(), e);
        }
        if (output.json) {
            terminal.out().print(JsonText.pretty(AnalysisJson.result(analysis, request, result)) + "\n");
        } else {
            terminal.out().print(AnalysisText.of(result));
        }
        return 0;
    }

    private static String names(List<Analysis> all) {
        return all.isEmpty() ? "No analysis is installed; plug-ins bring them."
                : "There is " + all.stream().map(Analysis::id).collect(Collectors.joining(", ")) + ".";
    }

    private void list(List<Analysis> all) {
        if (output.json) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            all.forEach(analysis -> array.add(AnalysisJson.describe(analysis)));
            terminal.out().print(JsonText.pretty(array) + "\n");
            return;
        }
        for (Analysis analysis : all) {
            terminal.out().print(analysis.id() + "  " + Plain.line(analysis.label()) + "\n    "
                    + Plain.line(analysis.description()) + "\n");
            for (Parameter parameter : analysis.parameters()) {
                terminal.out().print("    -p " + parameter.name() + "=  " + Plain.line(parameter.label()) + ": "
                        + parameter.type().words() + need(parameter) + "\n");
            }
        }
        if (all.isEmpty()) {
            terminal.say(names(all));
        }
    }

    private static String need(Parameter parameter) {
        return parameter.standard() != null ? " (" + parameter.standard() + " unless given)"
                : parameter.optional() ? " (may be left out)" : " (has to be given)";
    }
}
