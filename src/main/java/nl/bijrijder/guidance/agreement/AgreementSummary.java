package nl.bijrijder.guidance.agreement;

import java.time.LocalDate;
import java.util.UUID;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * What pages show of an agreement.
 *
 * @param note the note it was written in
 * @param keeper how the member of the team is called who does it, or null when the student does
 * @param dueOn the day it should be done, or null
 * @param late whether it is still open though its day has passed
 * @param done that it was ticked off, or null while it is open
 * @param mayTick whether the reader can tick it off
 */
public record AgreementSummary(
        AgreementId id,
        UUID note,
        StudentId student,
        String text,
        @Nullable String keeper,
        @Nullable LocalDate dueOn,
        boolean late,
        Initiative initiative,
        @Nullable Done done,
        boolean mayTick) {

    /** Whether the agreement is still to be done. */
    public boolean isOpen() {
        return done == null;
    }

    /** Whether the student does it. */
    public boolean isStudents() {
        return keeper == null;
    }

    /**
     * That it was ticked off.
     *
     * @param by how the one who did is called
     */
    public record Done(LocalDate on, String by) {}
}
