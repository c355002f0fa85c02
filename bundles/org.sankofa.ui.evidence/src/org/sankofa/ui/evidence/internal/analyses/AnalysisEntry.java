package org.sankofa.ui.evidence.internal.analyses;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.sankofa.store.analysis.Analysis;
import org.sankofa.store.analysis.Parameter;

/**
 * An analysis in a list, with what it says of itself.
 *
 * @param analysis the service
 * @param id its id
 * @param label its name
 * @param description what it answers
 * @param parameters what can be chosen
 */
public record AnalysisEntry(Analysis analysis, String id, String label, String description, List<Parameter> parameters) {

    /** Checks that nothing is missing and takes a copy. */
    public AnalysisEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        description = description == null ? "" : description;
        parameters = List.copyOf(parameters);
    }

    /**
     * What there is, by name.
     *
     * @param entries those that can be run
     * @param broken sentences on those that cannot even say what they are
     */
    public record Found(List<AnalysisEntry> entries, List<String> broken) {
    }

    /** @return all that can be run; one that fails takes no other along */
    public static Found all(List<Analysis> analyses) {
        List<AnalysisEntry> entries = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (Analysis one : analyses) {
            try {
                entries.add(new AnalysisEntry(one, one.id(), one.label(), one.description(), one.parameters()));
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
                ILog.of(AnalysisEntry.class).error("The analysis " + one.getClass().getName() + " cannot say what it is", e);
                broken.add(text("analyses.broken", one.getClass().getSimpleName()));
            }
        }
        entries.sort(Comparator.comparing(AnalysisEntry::label, java.text.Collator.getInstance()).thenComparing(AnalysisEntry::id));
        return new Found(List.copyOf(entries), List.copyOf(broken));
    }
}
