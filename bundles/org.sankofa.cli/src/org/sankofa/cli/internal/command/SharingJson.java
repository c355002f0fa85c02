package org.sankofa.cli.internal.command;

import java.util.List;
import java.util.Locale;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.model.checks.Tier;
import org.sankofa.sharing.EveryPlace;
import org.sankofa.sharing.IncomingChanges;
import org.sankofa.sharing.RecordChanges;
import org.sankofa.sharing.RecordProblem;
import org.sankofa.sharing.ReceiveResult;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.SharingException;
import org.sankofa.store.Space;
import org.sankofa.store.Version;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What came in and went out, for programs and for people. */
final class SharingJson {

    private static final int MOST_LISTED = 1000;
    private static final int MOST_PRINTED = 20;
    private static final int MOST_CHANGES = 6;

    private SharingJson() {
    }

    static ObjectNode received(SharedSpaces shared, Space space, ReceiveResult result) throws SharingException {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("space", space.name()).put("head", result.to())
                .put("versions", result.versions()).put("merged", result.merged())
                .put("conflicts", result.conflicts()).put("adopted", result.adopted())
                .put("changed", result.changes().size());
        ArrayNode records = node.putArray("records");
        for (RecordChanges one : listed(shared, space, result)) {
            ObjectNode record = records.addObject().put("record", one.key().id()).put("kind", one.key().kind())
                    .put("title", one.title()).put("type", one.type().name().toLowerCase(Locale.ROOT));
            ArrayNode who = record.putArray("by");
            one.versions().stream().map(Version::author).distinct().forEach(who::add);
        }
        ArrayNode problems = node.putArray("problems");
        for (RecordProblem problem : result.problems()) {
            problems.add(ProblemJson.problem(space.name(), problem.problem()));
        }
        ArrayNode remarks = node.putArray("remarks");
        result.remarks().forEach(remarks::add);
        return node;
    }

    private static List<RecordChanges> listed(SharedSpaces shared, Space space, ReceiveResult result)
            throws SharingException {
        return result.anything() && result.changes().size() <= MOST_LISTED
                ? new IncomingChanges(shared, space).between(result.from(), result.to()) : List.of();
    }

    /** Tells of one place. */
    interface PlaceOut<T> {
        /** @param where in words, empty where there is only one place @return the exit code */
        int tell(ObjectNode node, String where, T done) throws Exception;
    }

    /**
     * Tells of every place. With one place the result is all there is; with several, that of the first that worked
     * comes with a list of all.
     *
     * @throws SharingException when it worked with none
     */
    static <T> int places(Terminal terminal, Space space, List<EveryPlace.Outcome<T>> outcomes, ObjectNode result,
            PlaceOut<T> out) throws Exception {
        int code = 0;
        boolean several = outcomes.size() > 1;
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (EveryPlace.Outcome<T> one : outcomes) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            if (one.result().isPresent()) {
                code = Math.max(code, out.tell(node, several ? " to " + one.remote().name() : "", one.result().get()));
                if (result.isEmpty()) {
                    result.setAll(node);
                }
            } else if (several) {
                code = CommandFailure.FINDING;
                terminal.say(space.name() + ", " + one.remote().name() + ": " + one.failure().get().getMessage());
                node.put("error", one.failure().get().getMessage());
            }
            list.add(node.put("place", one.remote().name()).put("url", one.remote().url()));
        }
        if (result.isEmpty()) {
            throw outcomes.get(0).failure().get();
        }
        if (several) {
            result.set("places", list);
        }
        return code;
    }

    /** Says it in lines. */
    static void print(Terminal terminal, SharedSpaces shared, Space space, ReceiveResult result)
            throws SharingException {
        if (!result.anything()) {
            terminal.say(space.name() + ": nothing new came in.");
        } else {
            terminal.say(space.name() + ": " + Plain.count(result.versions(), "version", "versions") + " came in; "
                    + Plain.count(result.changes().size(), "record", "records") + " changed"
                    + (result.conflicts() == 0 ? "." : ", " + result.conflicts() + " of them with values that contradict"
                            + " each other. \"sankofa conflicts\" lists them."));
            StringBuilder text = new StringBuilder();
            List<RecordChanges> listed = listed(shared, space, result);
            listed.stream().limit(MOST_PRINTED).forEach(one -> print(text, one));
            if (listed.size() > MOST_PRINTED) {
                text.append("... and ").append(listed.size() - MOST_PRINTED).append(" more\n");
            }
            terminal.out().print(text);
        }
        result.remarks().forEach(terminal::say);
        long wrong = result.problems().stream().filter(SharingJson::isError).count();
        if (wrong > 0) {
            terminal.say(Plain.count(wrong, "rule is", "rules are") + " broken by what came in; \"sankofa validate\""
                    + " says which.");
        }
    }

    private static void print(StringBuilder text, RecordChanges one) {
        String who = String.join(", ", one.versions().stream().map(Version::author).distinct().toList());
        text.append(Plain.line(one.title())).append(who.isEmpty() ? "" : "  (" + Plain.line(who) + ")").append('\n');
        if (one.type() == org.sankofa.store.Change.Type.MODIFIED) {
            VersionText.lines(one.key().id(), one.changes()).lines().limit(MOST_CHANGES)
                    .forEach(line -> text.append(line).append('\n'));
        }
    }

    private static boolean isError(RecordProblem problem) {
        Tier tier = problem.problem().tier();
        return tier == Tier.CRITICAL || tier == Tier.ERROR;
    }

    /** @return whether somebody has to look at what came in */
    static boolean isFinding(ReceiveResult result) {
        return result.conflicts() > 0 || result.problems().stream().anyMatch(SharingJson::isError);
    }
}
