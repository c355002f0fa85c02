package org.sankofa.ui.records.internal.list;

import java.util.List;
import java.util.Locale;

import org.sankofa.search.Sort;

/** What a list of records can show of each of them. */
public enum ListColumn {
    TITLE(60, 96, Sort.TITLE),
    KIND(18, 80, null),
    AREAS(22, 48, null),
    THEMES(26, 90, null),
    YEAR(12, 40, Sort.YEAR),
    STATE(16, 70, null),
    SPACE(16, 70, null),
    MODIFIED(18, 84, Sort.MODIFIED),
    KEEPER(22, 90, null);

    /** What a list shows until somebody chooses otherwise. */
    public static final List<ListColumn> USUAL = List.of(TITLE, AREAS, YEAR);

    private final int weight;
    private final int least;
    private final Sort sort;

    ListColumn(int weight, int least, Sort sort) {
        this.weight = weight;
        this.least = least;
        this.sort = sort;
    }

    int weight() {
        return weight;
    }

    int least() {
        return least;
    }

    /** The order that it stands for; null where lists cannot be put in its order. */
    public Sort sort() {
        return sort;
    }

    /** Key of its heading. */
    public String key() {
        return "list." + name().toLowerCase(Locale.ROOT);
    }
}
