package org.sankofa.cli.internal.command;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.JsonArrayOut;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.model.Record;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.experience.ConditionCheck;
import org.sankofa.search.experience.Experience;
import org.sankofa.search.experience.ExperienceKind;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.experience.ExperienceSearch;
import org.sankofa.search.experience.Question;
import org.sankofa.search.experience.RelevantExperience;
import org.sankofa.search.experience.ShownPart;
import org.sankofa.search.similarity.Comparison;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds relevant experience. */
@Command(name = "similar", description = "Find experience that is relevant for a country or a record, and say why.", footer = { "",
        "Lessons come first, then programmes, publications, answers, meetings and people. The record itself is never listed." })
final class SimilarCommand extends WorkspaceCommand {

    private static final int KIND_WIDTH = 12;
    private static final List<String> ENGLISH = List.of("en");

    /** What is asked for. */
    static final class About {
        @Option(names = "--country", paramLabel = "CODE", description = "A country or area, such as GHA.")
        String country;
        @Option(names = "--record", paramLabel = "ID", description = "A record: its id, or the beginning of one.")
        String record;
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    About about;

    @Parameters(index = "1..*", paramLabel = "WORDS", arity = "0..*", description = "Words of what is looked for in particular.")
    List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most so many (default ${DEFAULT-VALUE}).")
    int limit;

    @Option(names = "--weights", paramLabel = "NAME=W", split = ",",
            description = "Weights of attributes instead of the usual ones; 0 leaves one out. Without a name that is known, the names are told.")
    Map<String, String> weights = Map.of();

    @Option(names = "--pin", paramLabel = "ID", description = "A record or country code to put first; can be repeated.")
    List<String> pins = List.of();

    @Option(names = "--exclude", paramLabel = "ID", description = "A record or country code to leave out; can be repeated.")
    List<String> excluded = List.of();

    @Option(names = "--kind", paramLabel = "K", description = "Only records of this kind; can be repeated.")
    List<String> kinds = List.of();

    @Option(names = "--own", description = "What was done in the country asked for, too.")
    boolean own;

    SimilarCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        if (limit < 1 || limit > ExperienceRequest.MOST) {
            throw CommandFailure.wrongUse("--limit takes a number from 1 to " + ExperienceRequest.MOST + ", not " + limit + ".");
        }
        services.analyses(); // components of plug-ins, their attributes among them, count from the first moment
        Optional<Space> named = Records.space(workspace, space);
        try (SearchIndex index = SearchIndex.open(workspace)) {
            index.awaitCaughtUp();
            ExperienceSearch search = index.experience();
            Question question = question(workspace, search, named).with("en", String.join(" ", words));
            ExperienceRequest request = ExperienceRequest.of(question).limit(limit).kinds(kinds()).weights(weights(search, question))
                    .ownCountry(own);
            if (named.isPresent()) {
                request = request.spaces(Set.of(named.get().name()));
            }
            for (String pin : pins) {
                request = request.pin(recordOrArea(workspace, search, pin));
            }
            for (String out : excluded) {
                request = request.exclude(recordOrArea(workspace, search, out));
            }
            RelevantExperience found = search.find(request);
            if (!index.status().message().isEmpty()) {
                terminal.say(index.status().message());
            }
            if (output.json) {
                json(search, found);
            } else {
                text(found);
            }
        }
        return 0;
    }

    private Question question(Workspace workspace, ExperienceSearch search, Optional<Space> named) throws CommandFailure {
        if (about.country != null) {
            return country(search, about.country).in(named.map(Space::name).orElse(""));
        }
        Snapshot snapshot = workspace.snapshot();
        RecordKey key = Records.find(snapshot, space, about.record);
        Record record = snapshot.record(key).orElseThrow(() -> CommandFailure.wrongUse("The record " + key.id()
                + " was deleted or cannot be read. \"sankofa validate\" tells more."));
        return search.about(record, key.space());
    }

    private static Question country(ExperienceSearch search, String code) throws CommandFailure {
        try {
            return search.about(code);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.wrongUse(e.getMessage());
        }
    }

    /** A country by its code of three letters or notation, else a record. */
    private String recordOrArea(Workspace workspace, ExperienceSearch search, String name) throws CommandFailure {
        if (name.matches("[A-Za-z]{3}|(?i:area):.+")) {
            return country(search, name).areas().iterator().next();
        }
        return Records.find(workspace.snapshot(), null, name).id();
    }

    private Set<ExperienceKind> kinds() throws CommandFailure {
        Set<ExperienceKind> wanted = EnumSet.noneOf(ExperienceKind.class);
        for (String name : kinds) {
            String kind = Records.kind(name);
            wanted.add(ExperienceKind.of(kind).orElseThrow(() -> CommandFailure.wrongUse("Records of the kind " + kind
                    + " are no experience. There are " + EnumSet.allOf(ExperienceKind.class).stream().map(ExperienceKind::kind)
                            .collect(Collectors.joining(", ")) + ".")));
        }
        return wanted;
    }

    private Map<String, Double> weights(ExperienceSearch search, Question question) throws Exception {
        Map<String, Double> numbers = new HashMap<>();
        if (weights.isEmpty()) {
            return numbers;
        }
        List<String> known = search.find(ExperienceRequest.of(question).limit(1)).attributes().stream()
                .map(RelevantExperience.Weighted::id).sorted().toList();
        for (Map.Entry<String, String> weight : weights.entrySet()) {
            if (!known.contains(weight.getKey())) {
                throw CommandFailure.wrongUse("There is no attribute \"" + weight.getKey() + "\" to weigh. There are "
                        + String.join(", ", known) + ".");
            }
            numbers.put(weight.getKey(), number(weight));
        }
        return numbers;
    }

    private static double number(Map.Entry<String, String> weight) throws CommandFailure {
        try {
            double number = Double.parseDouble(weight.getValue());
            if (number >= 0 && !Double.isInfinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw CommandFailure.wrongUse("--weights takes numbers from 0 on, as in themes=2,area=0, not " + weight.getKey() + "="
                + weight.getValue() + ".");
    }

    private void json(ExperienceSearch search, RelevantExperience found) {
        try (JsonArrayOut array = new JsonArrayOut(terminal.out())) {
            found.items().forEach(one -> array.add(row(search, one)));
        }
    }

    private static ObjectNode row(ExperienceSearch search, Experience one) {
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("id", one.row().key().id()).put("kind", one.row().key().kind())
                .put("title", one.row().title()).put("space", one.row().key().space()).put("score", one.score());
        ArrayNode reasons = row.putArray("reasons");
        one.reasons().forEach(reasons::add);
        row.put("similarity", one.comparison().similarity()).put("coverage", one.comparison().coverage());
        ArrayNode parts = row.putArray("attributes");
        for (Comparison.Part part : one.comparison().parts()) {
            ObjectNode node = parts.addObject().put("id", part.attribute().id()).put("weight", part.weight());
            part.similarity().ifPresent(similarity -> node.put("similarity", similarity));
            node.put("contribution", part.contribution());
            ShownPart shown = search.shown(part, ENGLISH);
            node.put("label", shown.label()).put("here", shown.here()).put("there", shown.there());
        }
        ArrayNode conditions = row.putArray("conditions");
        for (ConditionCheck check : one.conditions()) {
            conditions.addObject().put("notWhen", check.notWhen()).put("text", check.text())
                    .put("answer", check.answer().name().toLowerCase(Locale.ROOT)).put("here", check.here());
        }
        row.put("outcome", one.outcome()).put("nature", one.nature()).put("superseded", one.superseded()).put("retired", one.retired())
                .put("pinned", one.pinned());
        return row;
    }

    private void text(RelevantExperience found) {
        for (Experience one : found.items()) {
            StringBuilder text = new StringBuilder(one.row().key().id()).append("  ")
                    .append(Plain.column(one.row().key().kind(), KIND_WIDTH)).append("  ").append(Plain.line(one.row().title())).append('\n');
            text.append(String.format(Locale.ROOT, "    %.2f", one.score()));
            text.append(one.superseded() ? "  superseded" : "").append(one.retired() ? "  retired" : "").append(one.pinned() ? "  pinned" : "");
            text.append(one.outcome().isEmpty() || one.outcome().equals("unknown") ? "" : "  " + one.outcome());
            text.append(one.reasons().isEmpty() ? "" : "  " + Plain.line(String.join("; ", one.reasons()))).append('\n');
            for (ConditionCheck check : one.conditions()) {
                text.append("    ").append(check.notWhen() ? "not when " : "applies when ").append(Plain.line(check.text())).append(": ")
                        .append(check.answer().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .append(check.here().isEmpty() ? "" : " (here: " + Plain.line(check.here()) + ")").append('\n');
            }
            terminal.out().print(text);
        }
        if (found.items().isEmpty()) {
            terminal.say("There is no experience in this workspace yet. \"sankofa new --sample\" makes one with some.");
        } else if (!found.peers().isEmpty()) {
            terminal.say("Countries with a case that are most alike: " + found.peers().stream().limit(5).map(peer -> peer.label())
                    .collect(Collectors.joining(", ")) + ".");
        }
    }
}
