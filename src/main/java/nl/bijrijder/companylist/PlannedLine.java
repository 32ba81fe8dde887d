package nl.bijrijder.companylist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line and what the import will do with it.
 *
 * @param title the company's name, and who to call there
 * @param refusal why not, in words
 * @param lookalike what is there already under another name with the same number or website
 */
record PlannedLine(
        long number,
        Outcome outcome,
        String title,
        @Nullable String refusal,
        @Nullable String lookalike,
        List<Change> changes) {

    /**
     * What changes in one field.
     *
     * @param key message key of the field's name
     */
    record Change(String key, String from, String to) {}
}
