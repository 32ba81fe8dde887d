package nl.bijrijder.visit.wish;

import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.visit.VisitSummary;

/**
 * What a student is asked about a visit, and what they said so far.
 *
 * @param version of what was said; 0 when nothing was
 * @param mayAnswer whether it can be said or changed now
 */
public record NeedQuestion(
        VisitSummary visit,
        StudentSummary student,
        NeedRequest asked,
        NeedContent content,
        int version,
        boolean mayAnswer) {

    /** Whether anything was said. */
    public boolean isGiven() {
        return !content.isEmpty();
    }
}
