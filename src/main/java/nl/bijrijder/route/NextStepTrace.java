package nl.bijrijder.route;

import java.time.Instant;
import nl.bijrijder.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A next step with who planned it and who ticked it off, and when.
 *
 * @param doneBy who ticked it off, when it was
 * @param doneAt when that was
 */
public record NextStepTrace(
        NextStepSummary step,
        AccountId plannedBy,
        Instant plannedAt,
        @Nullable AccountId doneBy,
        @Nullable Instant doneAt) {}
