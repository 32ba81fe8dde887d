package nl.bijrijder.start;

import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.guidance.agreement.AgreementSummary;
import nl.bijrijder.guidance.note.AccessReason;
import nl.bijrijder.guidance.note.WhoSees;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.placement.PlacementCard;
import nl.bijrijder.route.NextStepSummary;
import nl.bijrijder.route.RouteSummary;
import nl.bijrijder.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the student's page shows a member of the team.
 *
 * @param reason why this reader sees it
 * @param steps open ones first
 * @param agreements open ones first
 * @param who everybody who may read this
 * @param timeline everything that happened or is going to
 */
record StudentFile(
        StudentSummary student,
        AccessReason reason,
        Today today,
        List<StepRow> steps,
        List<AgreementSummary> agreements,
        WhoSees who,
        Timeline timeline) {

    /**
     * Where the student stands today.
     *
     * @param age in whole years
     * @param school where the student is enrolled, or null
     * @param coach who coaches the student, or null
     * @param placement the placement that matters most now, or null
     */
    record Today(
            int age,
            String team,
            @Nullable String school,
            @Nullable RouteSummary route,
            @Nullable Coach coach,
            @Nullable PlacementCard placement) {}

    /** How the coach is called, and from when to when they coach. */
    record Coach(String name, Period period) {}

    /** One next step; late tells that its day has passed. */
    record StepRow(NextStepSummary step, boolean late) {

        static StepRow of(NextStepSummary step, LocalDate today) {
            return new StepRow(step, step.isLate(today));
        }
    }
}
