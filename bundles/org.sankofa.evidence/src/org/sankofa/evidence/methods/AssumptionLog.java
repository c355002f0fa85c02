package org.sankofa.evidence.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What people took for granted in a calculation, in the order in which they said it. Nothing is ever taken out: what was changed
 * stays with the reason for the change. Immutable.
 *
 * @param entries in their order
 */
public record AssumptionLog(List<Entry> entries) {

    /** Nothing was said yet. */
    public static final AssumptionLog EMPTY = new AssumptionLog(List.of());

    /**
     * One step.
     *
     * @param name stable name of what is assumed, such as {@code informal.low}
     * @param before the value until then; empty for the first one
     * @param value the value from now on; empty: it is left open
     * @param reason why, or where it comes from; may be empty
     */
    public record Entry(String name, String before, String value, String reason) {

        /** Checks that nothing is missing. */
        public Entry {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Takes a copy. */
    public AssumptionLog {
        entries = List.copyOf(entries);
    }

    /** @return the log with one more step; itself when the value is what it was */
    public AssumptionLog with(String name, String value, String reason) {
        String before = value(name).orElse("");
        if (before.equals(value) && !entries.stream().noneMatch(entry -> entry.name().equals(name))) {
            return this;
        }
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(name, before, value, reason));
        return new AssumptionLog(more);
    }

    /** @return the value that counts now */
    public Optional<String> value(String name) {
        return last(name).map(Entry::value).filter(value -> !value.isEmpty());
    }

    /** @return why that value counts; empty where nobody said so */
    public String reason(String name) {
        return last(name).filter(entry -> !entry.value().isEmpty()).map(Entry::reason).orElse("");
    }

    private Optional<Entry> last(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).reduce((a, b) -> b);
    }
}
