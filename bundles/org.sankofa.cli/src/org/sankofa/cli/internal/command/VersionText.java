package org.sankofa.cli.internal.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.sankofa.cli.internal.Plain;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.Signature;
import org.sankofa.store.Version;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Versions and what changed in them, for programs and for people. */
final class VersionText {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int VALUE_WIDTH = 60;
    private static final int SHORT_COMMIT = 10;
    private static final String DELETED = "@deleted";
    private static final Set<String> STEPS = Set.of(Literals.REVIEW_ENTRY.getName(), Literals.REMARK.getName());

    private VersionText() {
    }

    static ObjectNode json(Version version) {
        return JsonNodeFactory.instance.objectNode().put("commit", version.commit()).put("author", version.author())
                .put("email", version.email()).put("when", version.when().toString())
                .put("message", version.message());
    }

    static ObjectNode json(Version version, Signature signature) {
        ObjectNode node = json(version);
        node.putObject("@signature").put("state", signature.state().name().toLowerCase(Locale.ROOT))
                .put("member", signature.member()).put("key", signature.fingerprint());
        return node;
    }

    static void changes(ObjectNode node, List<FeatureChange> all) {
        ArrayNode changes = node.putArray("changes");
        for (FeatureChange change : all) {
            changes.addObject().put("object", change.objectId()).put("type", change.type())
                    .put("feature", change.feature()).put("language", change.language())
                    .put("before", change.before()).put("after", change.after());
        }
    }

    /** @return a version in a line, without what it changed */
    static String line(Version version) {
        return version.commit().substring(0, SHORT_COMMIT) + "  "
                + when(version.when()) + "  " + Plain.line(version.author()) + "  "
                + Plain.line(version.message());
    }

    /** @return a time as people here read it */
    static String when(Instant when) {
        return WHEN.format(when.atZone(ZoneId.systemDefault()));
    }

    /** @return what a signature is worth, in brackets; empty where there is nothing to say */
    static String mark(Signature signature) {
        return switch (signature.state()) {
            case VERIFIED -> "  [signed]";
            case OTHER_AUTHOR -> "  [signed by " + Plain.line(signature.member()) + "]";
            case UNKNOWN -> "  [signed by somebody who is no member]";
            case UNSIGNED -> "  [not signed]";
            case BAD -> "  [the signature is not of this version]";
            case DERIVED -> "";
        };
    }

    /**
     * @param record id of the record they are of
     * @return the changes, a line each
     */
    static String lines(String record, List<FeatureChange> changes) {
        StringBuilder text = new StringBuilder();
        steps(changes).forEach(line -> text.append("    ").append(line).append('\n'));
        for (FeatureChange change : changes) {
            if (isStep(change)) {
                continue;
            }
            if (change.feature().equals(DELETED)) {
                boolean there = change.after() != null && !change.after().equals("deleted");
                text.append("    ").append(there ? "+ " : "- ").append(change.type()).append(' ')
                        .append(Plain.line(change.objectLabel())).append('\n');
            } else if (!change.feature().startsWith("@")) {
                text.append("    ").append(what(record, change)).append(": ").append(value(change.before()))
                        .append(" \u2192 ").append(value(change.after())).append('\n');
            }
        }
        return text.toString();
    }

    private static boolean isStep(FeatureChange change) {
        return STEPS.contains(change.type());
    }

    /** @return steps of a review and remarks on fields, a line each in place of the many values they consist of */
    private static List<String> steps(List<FeatureChange> changes) {
        Map<String, Map<String, String>> steps = new LinkedHashMap<>();
        for (FeatureChange change : changes) {
            if (isStep(change) && change.after() != null) {
                steps.computeIfAbsent(change.objectId(), id -> new HashMap<>()).putIfAbsent(change.feature(), change.after());
            }
        }
        return steps.values().stream().map(VersionText::step).toList();
    }

    private static String step(Map<String, String> step) {
        String field = step.get("aboutFeature");
        String to = step.get("to");
        boolean moved = to != null && !to.equals(step.get("from"));
        String comment = step.get("comment");
        return Plain.line(step.getOrDefault("byName", "somebody"))
                + (field != null ? " on " + Plain.line(field) : moved ? ": " + to : " remarks")
                + (comment == null ? "" : ": " + Plain.column(comment, VALUE_WIDTH).strip());
    }

    private static String what(String record, FeatureChange change) {
        String language = change.language() == null || change.language().isEmpty() ? "" : " (" + change.language() + ")";
        String owner = change.objectId().equals(record) || change.objectLabel() == null
                || change.objectLabel().isEmpty() ? "" : " of " + change.objectLabel();
        return Plain.line(change.feature() + language + owner);
    }

    private static String value(String value) {
        return value == null ? "-" : Plain.column(value, VALUE_WIDTH).strip();
    }
}
