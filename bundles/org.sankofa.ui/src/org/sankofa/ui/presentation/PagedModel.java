package org.sankofa.ui.presentation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final java.util.Set<Long> asked = new java.util.HashSet<>();
    private long total;
    private long top;
    private int visible = 1;
    private long selected = -1;

    /** @param request takes the offset of a page that is wanted; the answer comes by {@link #put} */
    public PagedModel(LongConsumer request) {
        this.request = request;
    }

    /** Forgets all rows, for a new list or after changes; keeps the place and the length until the next page tells it. */
    public void reset() {
        pages.clear();
        asked.clear();
    }

    /** Takes a page that was asked for. */
    public void put(long offset, long newTotal, List<T> rows) {
        asked.remove(offset);
        total = newTotal;
        pages.put(offset, List.copyOf(rows));
        selected = Math.min(selected, total - 1);
        scrollTo(top);
    }

    /** A page could not be had: it may be asked for again. */
    public void failed(long offset) {
        asked.remove(offset);
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
        selected = total == 0 ? -1 : Math.max(-1, Math.min(row, total - 1));
        if (selected >= 0 && selected < top) {
            scrollTo(selected);
        } else if (selected >= top + visible) {
            scrollTo(selected - visible + 1);
        }
    }
}
