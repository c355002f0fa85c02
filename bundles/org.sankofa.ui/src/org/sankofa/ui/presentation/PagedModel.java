package org.sankofa.ui.presentation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * The rows of a long list of which only some pages are known: which rows are seen, which is selected, which page to ask
 * for. To be used on one thread.
 *
 * @param <T> what a row is
 */
public final class PagedModel<T> {

    /** Rows of a page. */
    public static final int PAGE = 100;
    private static final int KEPT = 40;

    private final LongConsumer request;
    private final Map<Long, List<T>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, List<T>> eldest) {
            return size() > KEPT;
        }
    };
    private final Set<Long> asked = new HashSet<>();
    private long total;
    private long top;
    private int visible = 1;
    private long selected = -1;
    private Function<T, Object> key = row -> row;
    private Object sought;
    private boolean soughtInSight;
    private final Set<Long> searched = new HashSet<>();

    /** @param request takes the offset of a page that is wanted; the answer comes by {@link #put} */
    public PagedModel(LongConsumer request) {
        this.request = request;
    }

    /** Forgets all rows, for a new list or after changes; keeps the place and the length until the next page tells it. */
    public void reset() {
        pages.clear();
        asked.clear();
        sought = null;
        searched.clear();
    }

    /** Says by what a row is known again after it changed; a row is its own key otherwise. */
    public void setKey(Function<T, Object> newKey) {
        key = newKey;
    }

    /**
     * Forgets all rows to read them again. What is selected stays selected wherever it stands then, as long as that is not
     * far from where it was; until it is found, and when it is gone, nothing is.
     */
    public void refresh() {
        long from = selected;
        List<T> page = from < 0 ? null : pages.get(from - from % PAGE);
        int inPage = (int) (from % PAGE);
        Object before = page == null || inPage >= page.size() ? sought : key.apply(page.get(inPage));
        boolean seen = from < 0 ? soughtInSight : from >= top && from < top + visible;
        Set<Long> again = new HashSet<>(searched);
        reset();
        if (before == null) {
            return;
        }
        sought = before;
        soughtInSight = seen;
        selected = -1;
        if (from >= 0) {
            long first = from - from % PAGE;
            again = new HashSet<>(List.of(Math.max(0, first - PAGE), first, first + PAGE));
            again.removeIf(offset -> offset > 0 && offset >= total);
        }
        searched.addAll(again);
        again.forEach(this::row);
    }

    /** @return whether it is not known yet where the selected row is after {@link #refresh} */
    public boolean isSeeking() {
        return sought != null;
    }

    /** Takes a page that was asked for. */
    public void put(long offset, long newTotal, List<T> rows) {
        asked.remove(offset);
        total = newTotal;
        pages.put(offset, List.copyOf(rows));
        selected = Math.min(selected, total - 1);
        scrollTo(top);
        if (sought != null && offset < total) {
            for (int i = 0; sought != null && i < rows.size(); i++) {
                if (sought.equals(key.apply(rows.get(i)))) {
                    found(offset + i);
                }
            }
        }
        searchedIn(offset);
    }

    private void found(long row) {
        boolean show = soughtInSight;
        if (show) {
            select(row);
        } else {
            selected = row;
        }
        sought = null;
    }

    private void searchedIn(long offset) {
        searched.remove(offset);
        if (searched.isEmpty()) {
            sought = null;
        }
    }

    /** A page could not be had: it may be asked for again. */
    public void failed(long offset) {
        asked.remove(offset);
        searchedIn(offset);
    }

    /** @return the row, empty while it is not known; asks for its page then */
    public Optional<T> row(long index) {
        long offset = index - index % PAGE;
        List<T> page = pages.get(offset);
        if (page == null) {
            if (asked.add(offset)) {
                request.accept(offset);
            }
            return Optional.empty();
        }
        int inPage = (int) (index - offset);
        return inPage < page.size() ? Optional.of(page.get(inPage)) : Optional.empty();
    }

    /** @return the length of the list, 0 before the first page */
    public long total() {
        return total;
    }

    /** @return the first row seen */
    public long top() {
        return top;
    }

    /** Says how many rows fit. */
    public void setVisible(int rows) {
        visible = Math.max(1, rows);
        scrollTo(top);
    }

    /** @return how many rows are seen */
    public int visible() {
        return visible;
    }

    /** Scrolls, within the list. */
    public void scrollTo(long row) {
        top = Math.max(0, Math.min(row, total - visible));
    }

    /** @return the selected row, -1 for none */
    public long selected() {
        return selected;
    }

    /** Selects a row, within the list, and scrolls as little as needed to see it. */
    public void select(long row) {
        sought = null;
        selected = total == 0 ? -1 : Math.max(-1, Math.min(row, total - 1));
        if (selected >= 0 && selected < top) {
            scrollTo(selected);
        } else if (selected >= top + visible) {
            scrollTo(selected - visible + 1);
        }
    }
}
