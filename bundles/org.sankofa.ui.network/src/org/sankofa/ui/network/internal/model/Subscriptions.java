package org.sankofa.ui.network.internal.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sankofa.search.FacetField;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.search.Rows;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.Sort;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;

/** The subscriptions of a person, kept in the folder of the network, and what is new in them. */
public final class Subscriptions {

    private static final int LOOKED_AT = 400;
    private static final int LATEST = 3;

    /**
     * What a subscription has.
     *
     * @param total how many records there are
     * @param unread those that others changed since the person looked
     * @param latest those changed last
     */
    public record News(Subscription subscription, long total, List<Row> unread, List<Row> latest) {

        /** Takes copies. */
        public News {
            unread = List.copyOf(unread);
            latest = List.copyOf(latest);
        }
    }

    private final JsonFile file;

    /** @param network folder of the network */
    public Subscriptions(Path network) {
        file = new JsonFile(network, "subscriptions.json");
    }

    /** @return all of them, in the order they were made */
    public synchronized List<Subscription> all() throws IOException {
        List<Subscription> all = new ArrayList<>();
        if (file.read().get("subscriptions") instanceof List<?> kept) {
            for (Object one : kept) {
                if (one instanceof Map<?, ?> object && object.get("query") instanceof String query && !query.isBlank()) {
                    all.add(new Subscription(object.get("name") instanceof String name ? name : "", query));
                }
            }
        }
        return all;
    }

    /** Adds one; one of the same name is replaced. */
    public synchronized void add(Subscription added) throws IOException {
        List<Subscription> all = all();
        int at = all.stream().map(Subscription::name).toList().indexOf(added.name());
        if (at >= 0) {
            all.set(at, added);
        } else {
            all.add(added);
        }
        write(all);
    }

    /** Removes one. */
    public synchronized void remove(Subscription removed) throws IOException {
        List<Subscription> all = all();
        all.remove(removed);
        write(all);
    }

    private void write(List<Subscription> all) throws IOException {
        file.write(Map.of("subscriptions",
                all.stream().map(one -> Map.of("name", one.name(), "query", one.query())).toList()));
    }

    /**
     * Looks what is there and what is new; not on the user interface's thread.
     *
     * @param changed the records that others changed since the person looked
     * @param spaces the spaces to look in
     */
    public List<News> news(SearchIndex index, Set<RecordKey> changed, Set<String> spaces, List<String> languages)
            throws IOException, StoreException {
        List<News> news = new ArrayList<>();
        for (Subscription one : all()) {
            Rows rows = spaces.isEmpty() ? new Rows(0, 0, List.of(), List.of())
                    : index.list(ListRequest.all().matching(one.query()).filter(FacetField.SPACE, spaces).in(languages)
                            .sorted(Sort.MODIFIED, true).page(0, LOOKED_AT));
            news.add(new News(one, rows.total(), rows.rows().stream().filter(row -> changed.contains(row.key())).toList(),
                    rows.rows().stream().limit(LATEST).toList()));
        }
        return news;
    }
}
