package nl.bijrijder.companylist;

import java.util.Map;
import nl.bijrijder.web.PageOf;

/**
 * What an import will do before it does it.
 *
 * @param isApplied whether it was confirmed already
 * @param seen what goes back with the confirmation: that this was read
 */
record ListPreview(
        ListImportId id,
        String fileName,
        boolean isApplied,
        Map<Outcome, Long> counts,
        PageOf<PlannedLine> lines,
        String seen) {

    public long count(String outcome) {
        return counts.getOrDefault(Outcome.valueOf(outcome), 0L);
    }

    /** Whether confirming would do anything. */
    public boolean hasWork() {
        return count("NEW") + count("CHANGED") > 0;
    }
}
