package nl.bijrijder.route;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What other modules and pages show of a stop on a student's route.
 *
 * @param phase 1 to 4 within the route year
 * @param part who teaches it, for a programme part only
 * @param doneOn the day it was passed, when it was
 * @param reason why it was left out, when it was
 */
public record MilestoneSummary(
        MilestoneId id,
        LearningRouteId route,
        int routeYear,
        int phase,
        MilestoneKind kind,
        @Nullable ProgrammePart part,
        String title,
        MilestoneStatus status,
        @Nullable LocalDate doneOn,
        @Nullable String reason) {}
