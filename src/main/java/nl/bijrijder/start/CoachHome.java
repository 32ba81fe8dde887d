package nl.bijrijder.start;

import java.util.List;
import java.util.Map;
import nl.bijrijder.guidance.agreement.AgreementSummary;
import nl.bijrijder.guidance.coaching.Contact;
import nl.bijrijder.guidance.coaching.Signal;
import nl.bijrijder.guidance.coaching.Standing;
import nl.bijrijder.guidance.note.NoteEntry;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.placement.LateTalk;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.route.NextStepSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a coach sees first.
 *
 * @param own the students this person coaches, whom to speak first on top
 * @param others a page of the other students of this person's teams, those with a flag on top, then by name
 * @param drafts notes this person has not finished
 * @param lateTalks conversations about placements of the students this person coaches whose day has passed
 * @param promises what this person promised and has not done yet, the most urgent on top
 * @param visits the company visits that this person's teams go on soon, the nearest first
 * @param filter which of all these students are shown
 * @param counts how many of all students each filter would show; what would show nobody is left out, but for everybody
 */
record CoachHome(
        List<Row> own,
        PageOf<Row> others,
        List<Draft> drafts,
        List<LateTalk> lateTalks,
        List<Promise> promises,
        List<VisitSoon> visits,
        CaseloadFilter filter,
        Map<CaseloadFilter, Long> counts) {

    /** Whether this person's teams have no student at all. */
    public boolean isEmpty() {
        return counts.getOrDefault(CaseloadFilter.ALL, 0L) == 0;
    }

    /**
     * One student.
     *
     * @param routeYear today's route year, or null without a route
     * @param contact when somebody last spoke to the student, or null
     * @param step the most urgent open next step, or null
     * @param signals the flags that are up, the most urgent first
     */
    record Row(
            StudentSummary student,
            @Nullable Integer routeYear,
            @Nullable Contact contact,
            @Nullable NextStepSummary step,
            List<Signal> signals) {

        static Row of(Standing standing) {
            return new Row(
                    standing.student(), standing.routeYear(), standing.contact(), standing.step(), standing.signals());
        }
    }

    /** What was promised, and to whom. */
    record Promise(AgreementSummary agreement, String student) {}

    /** A note to go on with, whom it is about, and whether its last week has begun. */
    record Draft(NoteEntry note, String student, boolean almostGone) {}
}
