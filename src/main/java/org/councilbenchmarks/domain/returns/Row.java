package org.councilbenchmarks.domain.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A checked row of a return.
 *
 * @param layout the columns
 * @param line physical line of the file on which the record starts, from 1
 * @param cells one per column of the layout
 */
public record Row(Layout layout, int line, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
        if (cells.size() != layout.columns().size()) {
            throw new IllegalArgumentException("A row of " + layout.returnId() + " has " + cells.size() + " cells, not "
                    + layout.columns().size());
        }
    }

    /** @throws IllegalArgumentException where the return has no such column */
    public Cell cell(String column) {
        return cells.get(layout.getPlace(column));
    }

    public Optional<BigDecimal> findNumber(String column) {
        return cell(column).findNumber();
    }

    /** The canonical text of a cell; empty where blank. */
    public String text(String column) {
        return cell(column).canonical();
    }

    public boolean has(String column) {
        return !cell(column).isBlank();
    }
}
