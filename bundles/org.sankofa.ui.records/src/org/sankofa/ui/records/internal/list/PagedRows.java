package org.sankofa.ui.records.internal.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.search.Rows;
import org.sankofa.store.StoreException;

/**
 * The rows of a long list, fetched page by page where people look. Rows that are not there yet are null; the
 * listener is told when they came. Only the pages looked at last are kept. Safe to use from several threads.
 */
public final class PagedRows {

    static final int PAGE = 100;
    private static final int PAGES_KEPT = 40;

    /** Fetches a page. */
    @FunctionalInterface
    public interface Source {
        Rows fetch(ListRequest request) throws StoreException;
    }

    /** Is told, on the thread that fetched, what came. */
    public interface Listener {

        /** The list is now so long; its rows are to be asked for again. */
        void counted(long total);

        /** These rows are there now. */
        void arrived(long from, int count);

        /** A page could not be fetched. */
        void failed(StoreException reason);
    }

    private final Source source;
    private final Executor background;
    private final Listener listener;
    private final Map<Long, Row[]> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Row[]> eldest) {
            return size() > PAGES_KEPT;
        }
    };
    private final Map<Long, Boolean> wanted = new LinkedHashMap<>();
    private ListRequest request = ListRequest.all();
    private int generation;
    /** Of what people see: a list that is found to have another length is another one too. */
    private int edition;
    private boolean counted;
    private long total;

    /**
     * @param source where the rows come from
     * @param background runs the fetching
     * @param listener is told of what came
     */
    public PagedRows(Source source, Executor background, Listener listener) {
        this.source = source;
        this.background = background;
        this.listener = listener;
    }

    /** Begins another list, or the same one again because something changed. */
    public void show(ListRequest what) {
        int now;
        synchronized (this) {
            request = what;
            pages.clear();
            wanted.clear();
            now = ++generation;
            edition++;
            counted = false;
        }
        background.execute(() -> load(0, now));
    }

    /** Shows the same list again, with what changed meanwhile. */
    public void refresh() {
        show(request());
    }

    public synchronized ListRequest request() {
        return request;
    }

    public synchronized long total() {
        return total;
    }

    /** The row at that place, or null: then it is fetched and the listener told. */
    public Row row(long index) {
        long page = index / PAGE;
        int now;
        synchronized (this) {
            Row[] rows = pages.get(page);
            if (rows != null) {
                int at = (int) (index % PAGE);
                return at < rows.length ? rows[at] : null;
            }
            if (wanted.putIfAbsent(page, Boolean.TRUE) != null) {
                return null;
            }
            now = generation;
        }
        background.execute(() -> load(page, now));
        return null;
    }

    /** Which list it is: another number whenever one begins or changes its length. Places are places of that list. */
    public synchronized int edition() {
        return edition;
    }

    /**
     * The rows at these places, fetched where they are not there; not to be called where people wait.
     *
     * @param places places of the list
     * @param of the {@linkplain #edition() list} that they are places of
     * @throws ListChanged when other records may stand there now
     */
    public List<Row> read(int[] places, int of) throws StoreException, ListChanged {
        Map<Long, Row[]> read = new HashMap<>();
        List<Row> found = new ArrayList<>();
        for (int place : places) {
            long page = place / PAGE;
            Row[] rows = read.get(page);
            if (rows == null) {
                rows = whole(page, of);
                read.put(page, rows);
            }
            if (place % PAGE >= rows.length) {
                throw new ListChanged();
            }
            found.add(rows[place % PAGE]);
        }
        require(of, -1);
        return found;
    }

    private Row[] whole(long page, int of) throws StoreException, ListChanged {
        ListRequest what;
        synchronized (this) {
            require(of, -1);
            Row[] there = pages.get(page);
            if (there != null) {
                return there;
            }
            what = request.page(page * PAGE, PAGE);
        }
        Rows fetched = source.fetch(what);
        require(of, fetched.total());
        return fetched.rows().toArray(Row[]::new);
    }

    /** A list of another length is another one, also before anybody said that it changed. */
    private synchronized void require(int of, long length) throws ListChanged {
        if (of != edition || length >= 0 && length != total) {
            throw new ListChanged();
        }
    }

    private void load(long page, int forGeneration) {
        ListRequest what;
        synchronized (this) {
            if (forGeneration != generation) {
                return;
            }
            what = request.page(page * PAGE, PAGE);
        }
        try {
            take(page, forGeneration, source.fetch(what));
        } catch (StoreException e) {
            synchronized (this) {
                wanted.remove(page);
            }
            listener.failed(e);
        }
    }

    private void take(long page, int forGeneration, Rows rows) {
        boolean told;
        synchronized (this) {
            if (forGeneration != generation) {
                return;
            }
            pages.put(page, rows.rows().toArray(Row[]::new));
            wanted.remove(page);
            told = page == 0 || rows.total() != total;
            if (counted && rows.total() != total) {
                edition++;
            }
            counted = true;
            total = rows.total();
        }
        if (told) {
            listener.counted(rows.total());
        }
        listener.arrived(page * PAGE, rows.rows().size());
    }
}
