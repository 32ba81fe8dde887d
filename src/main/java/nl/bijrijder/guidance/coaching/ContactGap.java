package nl.bijrijder.guidance.coaching;

import java.time.LocalDate;
import nl.bijrijder.people.organisation.Region;
import org.jspecify.annotations.Nullable;

/**
 * How long a student was not spoken to, by the rhythm of the own team.
 *
 * @param contact the latest conversation, or null when there never was one
 * @param known the first day with a coach or on a route, or null
 * @param region whose school holidays do not count, or null
 */
record ContactGap(
        ContactRhythm rhythm,
        @Nullable Contact contact,
        @Nullable LocalDate known,
        @Nullable Region region) {

    /** Whether that is longer than the team finds good. */
    boolean isLong() {
        return rhythm.isBroken(contact, known, region);
    }

    /** Whether the silence would be long if the team chose this number of weeks. */
    boolean isLongAt(int weeks) {
        return rhythm.every(weeks).isBroken(contact, known, region);
    }
}
