package org.sankofa.store.analysis;

import java.util.List;

/**
 * Reads a snapshot and says something of many records at once. Register it as an OSGi service; the command line and the
 * window find it by its id. Implementations keep no state, change nothing, and may be called from several threads. The same
 * records and the same parameters give the same result.
 */
public interface Analysis {

    /** @return an id that no other analysis has and that scripts may rely on, such as {@code diaspora.funds} */
    String id();

    /** @return its name for people, such as {@code Diaspora funds by country} */
    String label();

    /** @return a sentence that says what it answers */
    String description();

    /** @return what can be chosen, in the order in which people are asked; none by default */
    default List<Parameter> parameters() {
        return List.of();
    }

    /**
     * Does the work, off the user interface's thread. It asks {@code request.progress().cancelled()} now and then.
     *
     * @param request made with {@link AnalysisRequest#of} for this analysis
     * @return the table; without rows when there is nothing to say yet
     * @throws AnalysisException when there can be no result, or it was cancelled; the message says what to do
     */
    AnalysisResult run(AnalysisRequest request) throws AnalysisException;
}
