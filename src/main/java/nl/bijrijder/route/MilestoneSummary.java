package nl.bijrijder.route;

import java.time.Instant;
import java.time.LocalDate;
import nl.bijrijder.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What other modules and pages show of a stop on a student's route.
 *
 * @param phase 1 to 4 within the route year
 * @param doneOn the day it was passed, when it was
 * @param reason why it was left out, when it was
 * @param markedAt when somebody said that it was passed or left out; null when that is not known
 * @param markedBy who said so
 */
public record MilestoneSummary(
        MilestoneId id,
        int routeYear,
        int phase,
        MilestoneKind kind,
        String title,
        MilestoneStatus status,
        @Nullable LocalDate doneOn,
        @Nullable String reason,
        @Nullable Instant markedAt,
        @Nullable AccountId markedBy) {}
