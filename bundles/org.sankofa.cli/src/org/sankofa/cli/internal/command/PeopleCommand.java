package org.sankofa.cli.internal.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.JsonArrayOut;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.experience.people.PeopleFinder;
import org.sankofa.experience.people.PeopleQuestion;
import org.sankofa.experience.people.PersonFound;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds people to ask. */
@Command(name = "people", description = "Find people to ask, each with reasons.")
final class PeopleCommand extends WorkspaceCommand {

    @Option(names = "--area", paramLabel = "A", split = ",", description = "Countries or regions, such as GHA.")
    List<String> areas = List.of();

    @Option(names = "--theme", paramLabel = "T", split = ",", description = "Themes, such as remittances.")
    List<String> themes = List.of();

    @Option(names = "--language", paramLabel = "L", split = ",", description = "Languages they speak, such as fr.")
    List<String> languages = List.of();

    @Option(names = "--lesson", paramLabel = "ID", description = "A lesson they wrote, used or know.")
    String lesson;

    @Option(names = "--request", paramLabel = "ID", description = "A request they answered.")
    String request;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most so many people (default ${DEFAULT-VALUE}).")
    int limit;

    PeopleCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    WorkspaceOptions options() {
        return super.options().asReadOnly();
    }

    @Override
    int run(Workspace workspace) throws Exception {
        if (limit < 1) {
            throw CommandFailure.wrongUse("--limit takes a number from 1 on, not " + limit + ".");
        }
        if (areas.isEmpty() && themes.isEmpty() && lesson == null && request == null) {
            throw CommandFailure.wrongUse("Say what they should know: --area, --theme, --lesson or --request.");
        }
        Records.space(workspace, space);
        Snapshot snapshot = workspace.snapshot();
        PeopleQuestion question = new PeopleQuestion(concepts(snapshot, "area", areas), concepts(snapshot, "theme", themes), Set.copyOf(languages),
                id(snapshot, lesson), id(snapshot, request), List.of("en"), limit);
        List<PersonFound> found = PeopleFinder.of(workspace, space).find(question);
        if (output.json) {
            try (JsonArrayOut array = new JsonArrayOut(terminal.out())) {
                found.forEach(person -> array.add(json(person)));
            }
        } else {
            for (PersonFound person : found) {
                terminal.out().print(person.key().id() + "  " + Plain.line(person.name()) + "\n");
                person.reasons().forEach(reason -> terminal.out().print("    " + Plain.line(reason.sentence()) + "\n"));
            }
            terminal.say(found.isEmpty() ? "No record names anybody who fits." : Plain.count(found.size(), "person", "people") + ".");
        }
        return 0;
    }

    private static Set<String> concepts(Snapshot snapshot, String scheme, List<String> written) throws CommandFailure {
        Set<String> notations = new LinkedHashSet<>();
        for (String one : written) {
            String code = one.strip();
            String notation = Records.isNotation(code) ? code : scheme + ':' + (scheme.equals("area") ? code.toUpperCase(Locale.ROOT) : code);
            Records.concept(snapshot, notation);
            notations.add(notation);
        }
        return notations;
    }

    private static String id(Snapshot snapshot, String written) throws CommandFailure {
        return written == null ? null : Records.find(snapshot, null, written).id();
    }

    private static ObjectNode json(PersonFound person) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", person.key().id()).put("kind", person.key().kind())
                .put("name", person.name()).put("space", person.key().space()).put("score", person.score());
        ArrayNode reasons = node.putArray("reasons");
        for (PersonFound.Reason reason : person.reasons()) {
            RecordKey record = reason.record();
            reasons.addObject().put("reason", reason.kind().name().toLowerCase(Locale.ROOT)).put("record", record == null ? null : record.id())
                    .put("sentence", reason.sentence());
        }
        return node;
    }
}
