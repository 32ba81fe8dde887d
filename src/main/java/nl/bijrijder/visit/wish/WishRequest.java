package nl.bijrijder.visit.wish;

import java.util.List;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.visit.VisitSummary;

/**
 * What a student is asked about a visit, and what they said so far.
 *
 * @param open whether the round is open
 * @param mayAnswer whether the one who looks can say something or change it now
 * @param given whether something was said
 * @param version for a form that changes it
 */
public record WishRequest(
        VisitSummary visit,
        StudentSummary student,
        List<WishTopicRow> topics,
        boolean open,
        boolean mayAnswer,
        boolean given,
        int version,
        WishContent content) {}
