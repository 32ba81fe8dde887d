package nl.bijrijder.guidance.agreement;

import java.time.LocalDate;
import java.util.UUID;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * Puts down what was agreed; the member of the team who asks is the one who promises it, unless the student is.
 *
 * @param id id of the agreement to be; asking twice makes one
 * @param note the note it was written in
 * @param text what was agreed, 1 to {@link Agreements#MAX_LENGTH} characters
 * @param dueOn the day it should be done, or null
 * @param initiative who was at the wheel
 * @param shared whether the student reads the note, and with it this
 */
public record MakeAgreement(
        AgreementId id,
        UUID note,
        StudentId student,
        String text,
        AgreementOwner owner,
        @Nullable LocalDate dueOn,
        Initiative initiative,
        boolean shared) {}
