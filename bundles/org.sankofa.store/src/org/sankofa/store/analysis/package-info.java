/**
 * Analyses: what can be said of many records at once. An {@link org.sankofa.store.analysis.Analysis} is an OSGi service that
 * reads one {@link org.sankofa.store.Snapshot} and gives an {@link org.sankofa.store.analysis.AnalysisResult}: a table and the
 * caveats to read it with. It knows of no window, so that the command line ({@code sankofa analyse}) and a window run it alike.
 *
 * <p>
 * Callers make the request with {@link org.sankofa.store.analysis.AnalysisRequest#of}, which checks what was given for the
 * {@link org.sankofa.store.analysis.Parameter}s, so that an analysis reads values that are right.
 */
package org.sankofa.store.analysis;
