package nl.bijrijder.home;

import java.util.List;
import nl.bijrijder.coaching.Contact;
import nl.bijrijder.coaching.NoteEntry;
import nl.bijrijder.route.NextStepSummary;
import nl.bijrijder.student.StudentSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a coach sees first.
 *
 * @param own the students this person coaches, the one spoken to longest ago on top
 * @param others the other students of this person's teams, by name
 * @param drafts notes this person has not finished
 */
record CoachHome(List<Row> own, List<Row> others, List<Draft> drafts) {

    /** Whether this person's teams have no student at all. */
    public boolean isEmpty() {
        return own.isEmpty() && others.isEmpty();
    }

    /**
     * One student.
     *
     * @param routeYear today's route year, or null without a route
     * @param contact when somebody last spoke to the student, or null
     * @param quiet whether that is longer ago than the team finds good
     * @param step the most urgent open next step, or null
     * @param late whether that step's day has passed
     */
    record Row(
            StudentSummary student,
            @Nullable Integer routeYear,
            @Nullable Contact contact,
            boolean quiet,
            @Nullable NextStepSummary step,
            boolean late) {}

    /** A note to go on with, whom it is about, and whether its last week has begun. */
    record Draft(NoteEntry note, String student, boolean almostGone) {}
}
