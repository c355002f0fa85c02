package org.sankofa.cli.internal.command;

import java.util.Locale;
import java.util.Optional;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.cli.internal.TerminalQuestions;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.LastExchange;
import org.sankofa.sharing.Look;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.SpaceState;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the spaces and how they stand. */
@Command(name = "spaces", description = "List the spaces of a workspace and how they stand to the others.", footer = { "",
        "Says what is known without asking anybody; --look asks every place first,",
        "and takes nothing in. --new makes a space: of an office, of a network, or",
        "private. \"sankofa share DIR --space NAME --to URL\" shares it." })
final class SpacesCommand extends WorkspaceCommand {

    @Option(names = "--look", description = "Look first what others sent.")
    boolean look;

    @Option(names = "--new", paramLabel = "NAME", description = "Make a space of this short name.")
    String fresh;

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "network",
            description = "Of a new one: network, office or private.")
    String kind;

    @Option(names = "--title", paramLabel = "TEXT", description = "Of a new one: what people call it.")
    String title;

    SpacesCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Optional<Space> named = Records.space(workspace, space);
        if (fresh != null) {
            named = Optional.of(make(workspace));
        }
        SharedSpaces shared = services.sharing().of(workspace, new TerminalQuestions());
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Space one : workspace.spaces()) {
            if (named.isEmpty() || named.get().equals(one)) {
                if (look && !shared.remotes(one).isEmpty()) {
                    new Look(shared, one).run(Progress.NONE);
                }
                ObjectNode node = json(workspace, shared, one);
                list.add(node);
                if (!output.json) {
                    print(node);
                }
            }
        }
        if (output.json) {
            terminal.out().print(JsonText.pretty(list) + "\n");
        }
        return 0;
    }

    private Space make(Workspace workspace) throws Exception {
        Space.Kind chosen = switch (kind.toLowerCase(Locale.ROOT)) {
            case "network" -> Space.Kind.NETWORK;
            case "office" -> Space.Kind.OFFICE;
            case "private" -> Space.Kind.PRIVATE;
            default -> throw CommandFailure.wrongUse("There is no kind of space \"" + kind
                    + "\". There are network, office and private.");
        };
        SpaceOptions options = SpaceOptions.of(fresh, chosen);
        return workspace.createSpace(title == null ? options : options.withTitle(Text.of("en", title)));
    }

    private static ObjectNode json(Workspace workspace, SharedSpaces shared, Space one) throws Exception {
        int conflicts = shared.conflicts(one).size();
        SpaceState state = shared.state(one);
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("space", one.name())
                .put("kind", one.kind().name().toLowerCase(Locale.ROOT)).put("readOnly", one.readOnly())
                .put("records", Records.count(workspace.snapshot(), one.name())).put("head", one.head())
                .put("ahead", state.ahead()).put("behind", state.behind()).put("conflicts", conflicts)
                .put("waiting", state.waiting());
        ArrayNode places = node.putArray("places");
        for (SpaceState.Place place : state.places()) {
            places.addObject().put("name", place.remote().name()).put("url", place.remote().url())
                    .put("ahead", place.ahead()).put("behind", place.behind());
        }
        if (state.last().isPresent()) {
            LastExchange last = state.last().get();
            node.putObject("last").put("when", last.when().toString()).put("succeeded", last.succeeded())
                    .put("message", last.message());
        }
        return node;
    }

    private void print(ObjectNode node) {
        StringBuilder text = new StringBuilder(Plain.line(node.path("space").asText())).append("  (")
                .append(node.path("kind").asText()).append(", ")
                .append(Plain.count(node.path("records").asLong(), "record", "records")).append(')');
        if (node.path("conflicts").asInt() > 0) {
            text.append(", ").append(Plain.count(node.path("conflicts").asInt(), "record", "records"))
                    .append(" with values that contradict each other");
        }
        text.append('\n');
        node.path("places").forEach(place -> text.append("    ").append(place.path("name").asText()).append("  ")
                .append(Plain.line(place.path("url").asText())).append("  ").append(place.path("ahead").asInt())
                .append(" to send, ").append(place.path("behind").asInt()).append(" to take in\n"));
        if (!node.path("last").path("message").asText().isEmpty()) {
            text.append("    ").append(Plain.line(node.path("last").path("message").asText())).append('\n');
        }
        terminal.out().print(text);
    }
}
