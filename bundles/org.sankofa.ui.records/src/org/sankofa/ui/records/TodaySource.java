package org.sankofa.ui.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/**
 * Something more that waits for a person, for the page <em>Today</em>. An OSGi service; each has a section of its own, which is
 * there while something waits.
 *
 * <pre>
 * public List&lt;Waits&gt; read(Workspace workspace, Set&lt;String&gt; spaces, LocalDate today) {
 *     return List.of(new Waits(key, "Pay the fee of March", true, List.of()));
 * }
 * </pre>
 */
public interface TodaySource {

    /**
     * One thing that waits.
     *
     * @param key the record that a click opens
     * @param sentence what to do, in the person's language
     * @param pressing whether its day is over
     * @param answers what can be done about it at once
     */
    record Waits(RecordKey key, String sentence, boolean pressing, List<Answer> answers) {

        /** Checks that nothing is missing, and takes a copy of the list. */
        public Waits {
            Objects.requireNonNull(key);
            Objects.requireNonNull(sentence);
            answers = List.copyOf(answers);
        }
    }

    /**
     * Something that can be done about what waits, with one click.
     *
     * @param label what its button says
     * @param work does it and saves; called off the user interface's thread
     */
    record Answer(String label, Work work) {
    }

    /** What an answer does. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void run() throws StoreException;
    }

    /**
     * As {@link #read(Workspace, Set, LocalDate)}, for those that find what waits with the index, so that a large network need not be
     * read through. This is what is called.
     */
    default List<Waits> read(Workspace workspace, SearchIndex index, Set<String> spaces, LocalDate today) throws StoreException {
        return read(workspace, spaces, today);
    }

    /** @return a stable id, as {@code org.example.fees} */
    String id();

    /** @return the heading of its section, in the person's language */
    String title();

    /** @return sections stand in this order, behind those of Sankofa; its own are below 100 */
    default int order() {
        return 100;
    }

    /**
     * Reads what waits. Called off the user interface's thread.
     *
     * @param spaces names of the spaces that are looked at
     * @return the most pressing first
     */
    List<Waits> read(Workspace workspace, Set<String> spaces, LocalDate today) throws StoreException;

    /** @return all sources that are there now, in order */
    static List<TodaySource> all() {
        BundleContext context = FrameworkUtil.getBundle(TodaySource.class).getBundleContext();
        List<TodaySource> sources = new ArrayList<>();
        try {
            for (ServiceReference<TodaySource> reference : context.getServiceReferences(TodaySource.class, null)) {
                TodaySource source = context.getService(reference);
                if (source != null) {
                    sources.add(source);
                }
            }
        } catch (InvalidSyntaxException e) {
            ILog.of(TodaySource.class).error("Sources of the page Today cannot be read", e);
        }
        sources.sort(Comparator.comparingInt(TodaySource::order).thenComparing(TodaySource::id));
        return sources;
    }
}
