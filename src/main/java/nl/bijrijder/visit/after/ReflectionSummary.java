package nl.bijrijder.visit.after;

import nl.bijrijder.career.CareerEntrySummary;
import nl.bijrijder.guidance.conversation.AgendaEntry;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;

/**
 * How a student looked back on a visit.
 *
 * @param talk what the student put on the agenda about it, or null
 */
public record ReflectionSummary(
        CompanyVisitId visit,
        CareerEntrySummary entry,
        @Nullable AgendaEntry talk) {}
