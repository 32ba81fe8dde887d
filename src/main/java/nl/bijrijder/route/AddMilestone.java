package nl.bijrijder.route;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a milestone on a plan.
 *
 * @param id id of the milestone to be; posting twice makes one
 * @param version the plan's version the form was opened with
 * @param part whose it is, for a programme part only
 */
record AddMilestone(
        MilestoneId id,
        int version,
        RoadPhase moment,
        MilestoneKind kind,
        @Nullable ProgrammePart part,
        String title) {}
