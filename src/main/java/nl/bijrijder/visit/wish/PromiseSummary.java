package nl.bijrijder.visit.wish;

import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;

/**
 * A promise as pages show it.
 *
 * @param takenOnBy who of the company took it on through the link; null when the team noted it
 * @param outcome what became of it, or null until it was checked
 * @param words a word about that, or null
 */
public record PromiseSummary(
        PromiseId id,
        int version,
        CompanyVisitId visit,
        String text,
        @Nullable String takenOnBy,
        @Nullable PromiseOutcome outcome,
        @Nullable String words) {

    /** Whether nobody said yet what became of it. */
    public boolean isOpen() {
        return outcome == null;
    }
}
