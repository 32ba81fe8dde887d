package nl.bijrijder.company.list;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import will do before it does it.
 *
 * @param isApplied whether it was confirmed already
 * @param isGuessed whether its special letters may have been others
 * @param example a name with a special letter, as it was read; null when there is none
 * @param lookalikes the lines to decide about
 * @param lines all others of which something is to be told
 * @param seen what goes back with the confirmation: that this was read
 */
record ListPreview(
        ListImportId id,
        String fileName,
        boolean isApplied,
        boolean isGuessed,
        @Nullable String example,
        Map<Outcome, Long> counts,
        List<PlannedLine> lookalikes,
        List<PlannedLine> lines,
        String seen) {

    public long count(String outcome) {
        return counts.getOrDefault(Outcome.valueOf(outcome), 0L);
    }

    /** Whether confirming could do anything. */
    public boolean hasWork() {
        return count("NEW") + count("CHANGED") + count("LOOKALIKE") > 0;
    }
}
