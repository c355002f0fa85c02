package org.sankofa.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.cli.internal.TerminalQuestions;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A command that exchanges spaces with others: the one that is named, or all that are shared. */
abstract class SharingCommand extends WorkspaceCommand {

    SharingCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    final int run(Workspace workspace) throws Exception {
        workspace.setChecks(checks(workspace));
        SharedSpaces shared = services.sharing().of(workspace, new TerminalQuestions());
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        int code = 0;
        for (Space one : chosen(workspace, shared)) {
            code = Math.max(code, run(shared, one, results.addObject()));
        }
        if (output.json) {
            terminal.out().print(JsonText.pretty(results) + "\n");
        }
        return code;
    }

    private List<org.sankofa.model.checks.RecordCheck> checks(Workspace workspace) {
        List<org.sankofa.model.checks.RecordCheck> all = new ArrayList<>(workspace.checks());
        all.addAll(services.checks());
        return all;
    }

    /** @return the spaces to work on */
    List<Space> chosen(Workspace workspace, SharedSpaces shared) throws Exception {
        Optional<Space> named = Records.space(workspace, space);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        List<Space> all = new ArrayList<>();
        for (Space one : workspace.spaces()) {
            if (!shared.remotes(one).isEmpty()) {
                all.add(one);
            }
        }
        if (all.isEmpty()) {
            throw CommandFailure.wrongUse("No space of this workspace is shared. \"sankofa share " + dir
                    + " --space NAME --to URL\" shares one for the first time, \"sankofa join URL " + dir
                    + "\" joins one that others share.");
        }
        return all;
    }

    /** @param result filled in for programs */
    abstract int run(SharedSpaces shared, Space one, ObjectNode result) throws Exception;
}
