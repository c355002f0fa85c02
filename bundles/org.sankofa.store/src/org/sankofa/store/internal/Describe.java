package org.sankofa.store.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.sankofa.merge.Difference;
import org.sankofa.merge.Keys;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TypeName;
import org.sankofa.merge.Write;
import org.sankofa.store.Conflict;
import org.sankofa.store.FeatureChange;

/** Says in human terms what differs between states. */
final class Describe {

    private static final List<String> NAMING = List.of("title", "name", "label", "notation", "number", "code", "year");

    private final UnaryOperator<String> references;

    /** @param references gives the name of what a {@code sankofa:} address stands for */
    Describe(UnaryOperator<String> references) {
        this.references = references;
    }

    /** @return what differs; of objects that went only that they went */
    List<FeatureChange> changes(RecordState before, RecordState after) {
        return changes(before, after, Difference.between(before, after));
    }

    /** @return these differences in human terms */
    List<FeatureChange> changes(RecordState before, RecordState after, List<Difference.Change> differences) {
        Set<String> gone = new HashSet<>();
        Set<String> come = new HashSet<>();
        for (Difference.Change change : differences) {
            if (change.key().equals(Keys.DELETED)) {
                (Keys.TRUE.equals(change.after()) ? gone : come).add(change.object());
            }
        }
        List<FeatureChange> result = new ArrayList<>();
        for (Difference.Change change : differences) {
            boolean mark = change.key().equals(Keys.DELETED);
            boolean place = change.key().equals(Keys.PLACE);
            if (!mark && gone.contains(change.object()) || place && come.contains(change.object())) {
                continue;
            }
            result.add(describe(before, after, change));
        }
        return result;
    }

    private FeatureChange describe(RecordState before, RecordState after, Difference.Change change) {
        RecordState holder = after != null && after.contains(change.object()) ? after : before;
        TypeName type = holder.type(change.object());
        String key = change.key();
        return new FeatureChange(change.object(), type == null ? "" : type.name(), label(holder, change.object()),
                feature(key), qualifier(key), value(key, change.before()), value(key, change.after()));
    }

    /** @return the conflicts in human terms */
    List<Conflict> conflicts(RecordState state, TextBaseFinder texts) {
        List<Conflict> result = new ArrayList<>();
        for (org.sankofa.merge.Conflict conflict : state.conflicts()) {
            if (texts.fitsTogether(conflict)) {
                continue;
            }
            List<Conflict.Alternative> alternatives = new ArrayList<>();
            for (Write write : conflict.alternatives()) {
                boolean slot = Keys.shape(conflict.key()) == Keys.Shape.SLOT;
                String label = slot ? label(state, write.value()) : value(conflict.key(), write.value());
                alternatives.add(new Conflict.Alternative(write.value(), label, write.tag()));
            }
            TypeName type = state.type(conflict.object());
            result.add(new Conflict(conflict.object(), type == null ? "" : type.name(),
                    label(state, conflict.object()), feature(conflict.key()), qualifier(conflict.key()),
                    conflict.key(), alternatives.isEmpty() ? null : alternatives.get(0).label(), alternatives));
        }
        return result;
    }

    private static String feature(String key) {
        return Keys.shape(key) == Keys.Shape.PLACE || Keys.shape(key) == Keys.Shape.DELETED ? key
                : Keys.feature(key);
    }

    private String qualifier(String key) {
        return switch (Keys.shape(key)) {
            case TEXT, VALUE_MEMBER -> Keys.qualifier(key);
            case REFERENCE_MEMBER -> references.apply(Keys.qualifier(key));
            default -> "";
        };
    }

    /** @return a stored value for people */
    String value(String key, String value) {
        if (value == null) {
            return null;
        }
        return switch (Keys.shape(key)) {
            case REFERENCE -> references.apply(value);
            case VALUE_MEMBER -> Keys.qualifier(key);
            case REFERENCE_MEMBER -> references.apply(Keys.qualifier(key));
            case DELETED -> Keys.TRUE.equals(value) ? "deleted" : "there";
            default -> value;
        };
    }

    /** @return what to call an object: its title, name or number in the first language there is */
    static String label(RecordState state, String object) {
        if (object == null || !state.contains(object)) {
            return "";
        }
        for (String feature : NAMING) {
            String value = state.shown(object, feature);
            if (value != null && !value.isBlank()) {
                return value;
            }
            String text = state.shown(object, Keys.text(feature, "en"));
            if (text != null && !text.isBlank()) {
                return text;
            }
            for (String key : state.keys(object)) {
                if (Keys.shape(key) == Keys.Shape.TEXT && Keys.feature(key).equals(feature)
                        && state.shown(object, key) != null) {
                    return state.shown(object, key);
                }
            }
        }
        return "";
    }

    /** @return a line for the history made from what changed */
    static String message(boolean isNew, RecordState after, List<FeatureChange> changes) {
        String title = label(after, after.id());
        String what = title.isEmpty() ? after.kind() + ' ' + after.id().substring(0, 8) : Paths.shorten(title);
        if (isNew) {
            return "Add " + what;
        }
        Set<String> features = new java.util.LinkedHashSet<>();
        for (FeatureChange change : changes) {
            if (!change.feature().startsWith("@")) {
                features.add(change.feature());
            }
        }
        String list = features.isEmpty() ? "" : features.size() > 3 ? ": " + features.size() + " fields"
                : ": " + String.join(", ", features);
        return "Edit " + what + list;
    }
}
