package nl.bijrijder.people.qualification;

import java.util.Map;
import nl.bijrijder.platform.web.PageOf;

/**
 * What an import will do before it does it.
 *
 * @param fileName name of the uploaded file
 * @param applied whether it was confirmed already
 * @param counts how many rows have each outcome
 * @param rows one page of them: refused first, then changed, then new; unchanged ones are only counted
 */
record ImportPreview(
        ImportId id, String fileName, boolean applied, Map<ImportOutcome, Long> counts, PageOf<PreviewRow> rows) {

    /** How many rows have this outcome. */
    public long count(String outcome) {
        return counts.getOrDefault(ImportOutcome.valueOf(outcome), 0L);
    }

    /** Whether confirming would do anything. */
    public boolean hasWork() {
        return count("NEW") + count("CHANGED") > 0;
    }
}
