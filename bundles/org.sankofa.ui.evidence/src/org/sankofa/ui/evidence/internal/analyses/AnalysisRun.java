package org.sankofa.ui.evidence.internal.analyses;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.eclipse.core.runtime.OperationCanceledException;
import org.sankofa.store.Progress;
import org.sankofa.store.Snapshot;
import org.sankofa.store.analysis.AnalysisException;
import org.sankofa.store.analysis.AnalysisRequest;
import org.sankofa.store.analysis.AnalysisResult;
import org.sankofa.store.analysis.Parameter;

/** Runs an analysis, and keeps what goes wrong in it from going further. */
public final class AnalysisRun {

    private AnalysisRun() {
    }

    /**
     * Off the window's thread.
     *
     * @param given values by the names of parameters
     * @param shown how a value is called
     * @throws AnalysisException when there can be no result; the message says what to do
     * @throws OperationCanceledException when it was stopped, whatever the analysis made of that
     */
    public static AnalysisOutcome run(AnalysisEntry entry, Snapshot snapshot, Map<String, String> given, List<String> languages, Progress progress,
            BiFunction<Parameter, String, String> shown) throws AnalysisException {
        try {
            AnalysisRequest request = AnalysisRequest.of(entry.analysis(), snapshot, given, languages, progress);
            AnalysisResult result = entry.analysis().run(request);
            if (progress.cancelled()) {
                throw new OperationCanceledException();
            }
            if (result == null) {
                throw new IllegalStateException(entry.id() + " gave no result");
            }
            return AnalysisOutcome.of(entry, request.values(), result, shown, new Date());
        } catch (AnalysisException | RuntimeException e) {
            if (progress.cancelled()) {
                throw new OperationCanceledException();
            }
            throw e;
        } catch (AssertionError | LinkageError | StackOverflowError e) {
            throw new IllegalStateException(entry.id() + " failed", e);
        }
    }
}
