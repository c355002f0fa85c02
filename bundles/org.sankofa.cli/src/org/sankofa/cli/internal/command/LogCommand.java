package org.sankofa.cli.internal.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.JsonArrayOut;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Signature;
import org.sankofa.store.Space;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the history of a record. */
@Command(name = "log", description = "Print the history of a record, newest first.")
final class LogCommand extends WorkspaceCommand {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int VALUE_WIDTH = 60;
    private static final int SHORT_COMMIT = 10;
    private static final String DELETED = "@deleted";

    @Parameters(index = "1", paramLabel = "ID", description = "Id of the record, or the beginning of one.")
    String id;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "0", description = "At most so many versions.")
    int limit;

    private String record;
    private Space of;

    LogCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        RecordKey key = Records.find(workspace.snapshot(), space, id);
        record = key.id();
        if (key.space().equals(RecordKey.BUILT_IN)) {
            throw CommandFailure.wrongUse("The built-in vocabularies have no history; they come with the program.");
        }
        of = Records.space(workspace, key.space()).orElseThrow();
        List<Version> versions = of.history(key.kind(), key.id(), Math.max(0, limit));
        if (output.json) {
            try (JsonArrayOut array = new JsonArrayOut(terminal.out())) {
                for (Version version : versions) {
                    array.add(json(version, of.signature(version.commit())));
                }
            }
        } else {
            for (Version version : versions) {
                print(version, of.signature(version.commit()));
            }
        }
        return 0;
    }

    private static ObjectNode json(Version version, Signature signature) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("commit", version.commit())
                .put("author", version.author()).put("email", version.email()).put("when", version.when().toString())
                .put("message", version.message());
        node.putObject("@signature").put("state", signature.state().name().toLowerCase(Locale.ROOT))
                .put("member", signature.member()).put("key", signature.fingerprint());
        ArrayNode changes = node.putArray("changes");
        for (FeatureChange change : version.changes()) {
            changes.addObject().put("object", change.objectId()).put("type", change.type())
                    .put("feature", change.feature()).put("language", change.language())
                    .put("before", change.before()).put("after", change.after());
        }
        return node;
    }

    private void print(Version version, Signature signature) {
        terminal.out().print(version.commit().substring(0, SHORT_COMMIT) + "  "
                + WHEN.format(version.when().atZone(ZoneId.systemDefault())) + "  " + Plain.line(version.author()) + "  "
                + Plain.line(version.message()) + mark(signature) + "\n");
        for (FeatureChange change : version.changes()) {
            if (change.feature().equals(DELETED)) {
                boolean there = change.after() != null && !change.after().equals("deleted");
                terminal.out().print("    " + (there ? "+ " : "- ") + change.type() + " "
                        + Plain.line(change.objectLabel()) + "\n");
            } else if (!change.feature().startsWith("@")) {
                terminal.out().print("    " + what(change) + ": " + value(change.before()) + " \u2192 "
                        + value(change.after()) + "\n");
            }
        }
    }

    private static String mark(Signature signature) {
        return switch (signature.state()) {
            case VERIFIED -> "  [signed]";
            case OTHER_AUTHOR -> "  [signed by " + Plain.line(signature.member()) + "]";
            case UNKNOWN -> "  [signed by somebody who is no member]";
            case UNSIGNED -> "  [not signed]";
            case BAD -> "  [the signature is not of this version]";
            case DERIVED -> "";
        };
    }

    private String what(FeatureChange change) {
        String language = change.language() == null || change.language().isEmpty() ? "" : " (" + change.language() + ")";
        String owner = change.objectId().equals(record) || change.objectLabel() == null
                || change.objectLabel().isEmpty() ? "" : " of " + change.objectLabel();
        return Plain.line(change.feature() + language + owner);
    }

    private static String value(String value) {
        return value == null ? "-" : Plain.column(value, VALUE_WIDTH).strip();
    }
}
