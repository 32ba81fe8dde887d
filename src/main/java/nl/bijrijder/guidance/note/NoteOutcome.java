package nl.bijrijder.guidance.note;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.guidance.agreement.AgreementOwner;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What comes out of a conversation; it becomes an agreement and a next step when the note is published.
 *
 * @param agreement what was agreed, or null
 * @param agreementOwner who does that: the student, or the author
 * @param agreementDue when that is to be done, or null
 * @param nextStep what the student does next, or null
 * @param nextStepDue when that is to be done, or null
 * @param initiative who was at the wheel
 */
@Embeddable
public record NoteOutcome(
        @Size(max = NoteContent.MAX_AGREEMENT, message = "{guidance.note.agreement.long}") @Nullable
        String agreement,

        @Enumerated(EnumType.STRING) AgreementOwner agreementOwner,
        @PlausibleDay @Nullable LocalDate agreementDue,

        @Size(max = NoteContent.MAX_NEXT_STEP, message = "{guidance.note.nextStep.long}") @Nullable
        String nextStep,

        @PlausibleDay @Nullable LocalDate nextStepDue,
        @Enumerated(EnumType.STRING) Initiative initiative) {

    /** Nothing comes of it. */
    public static final NoteOutcome NONE = of(null, null, null);

    /** The author promises and the coach thinks it up, unless somebody says otherwise. */
    public NoteOutcome {
        agreement = PlainText.linesOrNull(agreement);
        agreementOwner = Objects.requireNonNullElse(agreementOwner, AgreementOwner.MEMBER);
        nextStep = PlainText.lineOrNull(nextStep);
        initiative = Objects.requireNonNullElse(initiative, Initiative.COACH);
    }

    /** What the author promises and the student does next, thought up by the coach; null for what there is not. */
    static NoteOutcome of(@Nullable String agreement, @Nullable String nextStep, @Nullable LocalDate nextStepDue) {
        return new NoteOutcome(agreement, AgreementOwner.MEMBER, null, nextStep, nextStepDue, Initiative.COACH);
    }

    /** Refuses a day without something to do on it, and a day that has passed. */
    void check(LocalDate today) {
        check("agreement", agreement, agreementDue, today);
        check("nextStep", nextStep, nextStepDue, today);
    }

    private static void check(String field, @Nullable String what, @Nullable LocalDate due, LocalDate today) {
        if (due != null && what == null) {
            throw Rule.broken("outcome." + field, "guidance.note." + field + ".missing");
        }
        Rule.refusePast("outcome." + field + "Due", due, today);
    }
}
