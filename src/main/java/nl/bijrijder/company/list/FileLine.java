package nl.bijrijder.company.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of an uploaded list.
 *
 * @param number as a spreadsheet numbers it, the header being line 1; a cell of several lines is one line there
 * @param cells what stands in it; a column that is empty or not there is left out
 * @param isWhole whether it has no more cells than there are columns
 */
record FileLine(long number, Map<Column, String> cells, boolean isWhole) {

    @Nullable
    String cell(Column column) {
        return cells.get(column);
    }
}
