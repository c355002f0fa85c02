package org.sankofa.ui.records.internal.list;

import java.util.List;
import java.util.Locale;

import org.sankofa.search.Sort;

/** What a list of records can show of each of them. */
public enum ListColumn {
    TITLE(60, 26, Sort.TITLE),
    KIND(18, 11, null),
    AREAS(22, 9, null),
    THEMES(26, 12, null),
    YEAR(12, 6, Sort.YEAR),
    STATE(16, 10, null),
    SPACE(16, 10, null),
    MODIFIED(18, 12, Sort.MODIFIED),
    KEEPER(22, 12, null);

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

    /** As many of these, from the first on, as have room; the first always. */
    public static List<ListColumn> fitting(List<ListColumn> columns, int letters) {
        int used = 0;
        int number = 0;
        for (ListColumn column : columns) {
            used += column.least;
            if (number > 0 && used > letters) {
                break;
            }
            number++;
        }
        return columns.subList(0, number);
    }

    int weight() {
        return weight;
    }

    /** Letters that it needs to say something. */
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
