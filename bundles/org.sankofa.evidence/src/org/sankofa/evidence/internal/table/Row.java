package org.sankofa.evidence.internal.table;

import java.util.List;

/**
 * One row.
 *
 * @param number its line in the file or sheet, from 1
 * @param cells from the left; what is missing on the right is empty
 */
public record Row(int number, List<Cell> cells) {

    /** @return a cell, empty where there is none */
    public Cell at(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** @return what a cell says, without blanks around it */
    public String text(int column) {
        return at(column).clean();
    }

    /** @return whether nothing is in it */
    public boolean blank() {
        return cells.stream().allMatch(cell -> cell.clean().isEmpty());
    }
}
