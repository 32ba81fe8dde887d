package nl.bijrijder.privacy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record as a page shows it.
 *
 * @param at in the time zone of the schools
 * @param who how the person is called
 * @param student how the student is called
 * @param act under which name the feature that does it declares it
 * @param since since when the person had the right, where that is known
 */
record AccessLine(
        LocalDateTime at,
        String who,
        String student,
        String act,
        AccessGround ground,
        @Nullable LocalDate since) {

    /** The day it happened. */
    public LocalDate day() {
        return at.toLocalDate();
    }

    /** Whether the student did it. */
    public boolean own() {
        return ground == AccessGround.OWN_FILE;
    }
}
