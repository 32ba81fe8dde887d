package nl.bijrijder.company.list;

import java.util.List;
import nl.bijrijder.shared.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * One line and what the import will do with it.
 *
 * @param number as a spreadsheet numbers it
 * @param company the company it is of, when that is there already
 * @param title the company's name, and who to call there
 * @param problems all that is wrong with it; it is refused exactly when there are any
 * @param twins what a new company may be instead: the leader decides whether it is added
 * @param follows the line whose company is left out or added together with this one; 0 when it stands on its own
 */
record PlannedLine(
        long number,
        Outcome outcome,
        @Nullable CompanyId company,
        String title,
        List<Problem> problems,
        List<PossibleDuplicate> twins,
        long follows,
        List<Change> changes) {

    /**
     * What changes in one field.
     *
     * @param key message key of the field's name
     */
    record Change(String key, String from, String to) {}
}
