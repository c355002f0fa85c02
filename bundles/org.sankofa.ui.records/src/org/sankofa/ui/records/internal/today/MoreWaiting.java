package org.sankofa.ui.records.internal.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.ui.records.TodaySource;
import org.sankofa.ui.records.TodaySource.Waits;

/**
 * What another bundle says that waits.
 *
 * @param title the heading of its section
 * @param items the most pressing first; at least one
 */
record MoreWaiting(String title, List<Waits> items) {

    /** @return the sections in which something waits; one that fails is left out, for the others are needed */
    static List<MoreWaiting> read(Workspace workspace, SearchIndex index, boolean samples, LocalDate today) {
        Set<String> spaces = workspace.spaces().stream().filter(space -> samples || space.kind() != Space.Kind.SAMPLE).map(Space::name)
                .collect(Collectors.toSet());
        List<MoreWaiting> found = new ArrayList<>();
        for (TodaySource source : TodaySource.all()) {
            try {
                List<Waits> items = source.read(workspace, index, spaces, today);
                if (!items.isEmpty()) {
                    found.add(new MoreWaiting(source.title(), List.copyOf(items)));
                }
            } catch (StoreException | RuntimeException e) {
                ILog.of(MoreWaiting.class).error("What waits of " + source.id() + " cannot be read", e);
            }
        }
        return found;
    }
}
