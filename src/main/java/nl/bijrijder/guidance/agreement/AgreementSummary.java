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
 * @param madeOn the day it was put down
 * @param doneOn the day it was ticked off, or null while it is open
 * @param doneBy how the one who ticked it off is called, or null
 * @param mayTick whether the reader can tick it off
 */
public record AgreementSummary(
        AgreementId id,
        UUID note,
        StudentId student,
        String text,
        AgreementOwner owner,
        @Nullable String keeper,
        @Nullable LocalDate dueOn,
        boolean late,
        Initiative initiative,
        LocalDate madeOn,
        @Nullable LocalDate doneOn,
        @Nullable String doneBy,
        boolean mayTick) {

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return doneOn == null;
    }

    /** Whether the student does it. */
    public boolean isStudents() {
        return owner == AgreementOwner.STUDENT;
    }
}
