package nl.bijrijder.company.list;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a line.
 *
 * @param column null when it is the line as a whole
 * @param words what is wrong, in words
 */
record Problem(@Nullable Column column, String words) {

    /** What the file calls the column. */
    public @Nullable String header() {
        return column == null ? null : column.header();
    }

    /** From left to right, as the columns are written. */
    static final Comparator<Problem> IN_ORDER =
            Comparator.comparing(problem -> problem.column == null ? -1 : problem.column.ordinal());
}
