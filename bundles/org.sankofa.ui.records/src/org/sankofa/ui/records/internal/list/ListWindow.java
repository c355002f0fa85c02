package org.sankofa.ui.records.internal.list;

import java.util.BitSet;

/**
 * Which rows of a long list are in sight, and which are selected: with clicks, Ctrl and Shift, and with keys, as in lists of
 * the system. Rows are counted from 0.
 */
public final class ListWindow {

    private final BitSet chosen = new BitSet();
    private int total;
    private int visible = 1;
    private int top;
    private int anchor = -1;
    private int cursor = -1;

    /** The list has another length; nothing is selected. */
    public void reset(int length) {
        total = length;
        clear();
        scrollTo(top);
    }

    /** So many rows have room. */
    public void setVisible(int rows) {
        visible = Math.max(1, rows);
        scrollTo(top);
    }

    /** Shows a row at the top, as far as the list is long enough. */
    public void scrollTo(long row) {
        top = (int) Math.clamp(row, 0, Math.max(0, total - visible));
    }

    /** @return the first row in sight */
    public int top() {
        return top;
    }

    /** @return how many rows have room */
    public int visible() {
        return visible;
    }

    /** @return how many rows are in sight */
    public int inSight() {
        return Math.min(visible, total - top);
    }

    /** @return the length of the list */
    public int total() {
        return total;
    }

    /** @return the row that keys go on from, -1 for none */
    public int cursor() {
        return cursor;
    }

    /** @return whether a row is selected */
    public boolean isChosen(int row) {
        return row >= 0 && chosen.get(row);
    }

    /** @return how many are selected */
    public int count() {
        return chosen.cardinality();
    }

    /** @return the selected rows, in their order */
    public int[] chosen() {
        return chosen.stream().toArray();
    }

    /** Selects nothing. */
    public void clear() {
        chosen.clear();
        anchor = -1;
        cursor = -1;
    }

    /** Selects every row. */
    public void chooseAll() {
        chosen.set(0, total);
        cursor = cursor < 0 && total > 0 ? 0 : cursor;
        anchor = anchor < 0 ? cursor : anchor;
    }

    /** Selects one row alone; the list does not move. */
    public void choose(int row) {
        if (row >= 0 && row < total) {
            chosen.clear();
            chosen.set(row);
            anchor = row;
            cursor = row;
        }
    }

    /** Selects a row in addition, or no more. */
    public void toggle(int row) {
        if (row >= 0 && row < total) {
            chosen.flip(row);
            anchor = row;
            cursor = row;
        }
    }

    /** Selects a row in addition that moved there; keys do not go on from it. */
    public void add(int row) {
        if (row >= 0 && row < total) {
            chosen.set(row);
            cursor = cursor < 0 ? row : cursor;
            anchor = anchor < 0 ? row : anchor;
        }
    }

    /** Selects everything from where one began to a row. */
    public void extend(int row) {
        if (row >= 0 && row < total) {
            int from = anchor < 0 ? row : anchor;
            chosen.clear();
            chosen.set(Math.min(from, row), Math.max(from, row) + 1);
            anchor = from;
            cursor = row;
        }
    }

    /** Goes to a row with a key and brings it into sight. @param extending whether what lies between is selected too */
    public void go(int row, boolean extending) {
        if (total == 0) {
            return;
        }
        int to = Math.clamp(row, 0, total - 1);
        if (extending) {
            extend(to);
        } else {
            choose(to);
        }
        if (to < top) {
            scrollTo(to);
        } else if (to >= top + visible) {
            scrollTo((long) to - visible + 1);
        }
    }
}
