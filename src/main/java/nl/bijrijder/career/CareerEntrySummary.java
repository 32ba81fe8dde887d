package nl.bijrijder.career;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.shared.StudentId;

/**
 * An entry as pages and other modules show it.
 *
 * @param onRoute whether the follow-up was put on the route as a next step
 * @param writtenAt when the student wrote it down
 * @param writtenOn the day of that
 * @param photos beside it, in order
 */
public record CareerEntrySummary(
        CareerEntryId id,
        int version,
        StudentId student,
        CareerEntryContent content,
        boolean onRoute,
        Instant writtenAt,
        LocalDate writtenOn,
        List<CareerPhotoSummary> photos) {}
