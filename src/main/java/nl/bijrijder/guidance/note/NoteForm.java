package nl.bijrijder.guidance.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.guidance.agreement.AgreementOwner;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What somebody types after a conversation. The names of the fields are kept stable, because scripts rely on them.
 *
 * @param id id of the note to be, so that sending twice makes one
 * @param version of the draft it was opened from; null for a new note
 */
record NoteForm(
        @Nullable NoteId id,
        @Nullable Integer version,

        @NotBlank(message = "{coaching.note.text.required}")
        @Size(max = NoteContent.MAX_TEXT, message = "{coaching.note.text.long}")
        @Nullable
        String text,

        @Size(max = NoteContent.MAX_AGREEMENT, message = "{coaching.note.agreement.long}") @Nullable
        String agreement,

        @Nullable AgreementOwner agreementOwner,

        @PlausibleDay @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate agreementDue,

        @Size(max = NoteContent.MAX_NEXT_STEP, message = "{coaching.note.nextStep.long}") @Nullable
        String nextStep,

        @PlausibleDay @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate nextStepDue,

        @Nullable Initiative initiative,

        @NotNull(message = "{coaching.note.kind.required}") @Nullable
        ConversationKind kind,

        @NotNull(message = "{coaching.note.occurredOn.required}")
        @PlausibleDay
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate occurredOn,

        @Nullable Set<Lens> lenses,

        @NotNull(message = "{coaching.note.audience.required}") @Nullable
        Audience audience) {

    /** Lengths are counted of the text as it will be kept. */
    NoteForm {
        text = PlainText.linesOrNull(text);
        agreement = PlainText.linesOrNull(agreement);
        nextStep = PlainText.lineOrNull(nextStep);
        agreementOwner = Objects.requireNonNullElse(agreementOwner, AgreementOwner.MEMBER);
        initiative = Objects.requireNonNullElse(initiative, Initiative.COACH);
    }

    /** An empty form, for the team. */
    static NoteForm blank(NoteId id, NoteBeginning about) {
        return new NoteForm(
                id,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                about.kind(),
                about.occurredOn(),
                Set.of(),
                Audience.TEAM);
    }

    /** A draft, to go on with. */
    static NoteForm of(NoteEntry draft) {
        var content = draft.content();
        return new NoteForm(
                draft.id(),
                draft.version(),
                content.text(),
                content.agreement(),
                content.outcome().agreementOwner(),
                content.outcome().agreementDue(),
                content.nextStep(),
                content.nextStepDue(),
                content.outcome().initiative(),
                content.kind(),
                content.occurredOn(),
                content.lenses(),
                draft.audience());
    }

    /** These words for another note. */
    NoteForm withId(NoteId other) {
        return new NoteForm(
                other,
                null,
                text,
                agreement,
                agreementOwner,
                agreementDue,
                nextStep,
                nextStepDue,
                initiative,
                kind,
                occurredOn,
                lenses,
                audience);
    }

    /** Whether it says more of the agreement than what was agreed. */
    public boolean hasOwner() {
        return agreementOwner == AgreementOwner.STUDENT || agreementDue != null;
    }

    /** Whether somebody else than the coach was at the wheel. */
    public boolean hasInitiative() {
        return initiative != Initiative.COACH;
    }

    /** Whether one of the optional fields behind the fold has something in it. */
    public boolean hasLenses() {
        return lenses != null && !lenses.isEmpty();
    }

    /** Which version the form was opened on. */
    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** Id of the note to be, or of all of them together. */
    NoteId noteId() {
        return NotFound.unless(id);
    }

    /** Who will read it; only after validation. */
    Audience readers() {
        return Objects.requireNonNull(audience);
    }

    /** The note asked for; only after validation. */
    WriteNote toCommand(StudentId student) {
        var noteId = id == null ? NoteId.random() : id;
        return new WriteNote(noteId, student, Objects.requireNonNull(audience), toContent());
    }

    /** What is written; only after validation. */
    NoteContent toContent() {
        return new NoteContent(
                Objects.requireNonNull(text),
                new NoteOutcome(
                        agreement,
                        Objects.requireNonNull(agreementOwner),
                        agreementDue,
                        nextStep,
                        nextStepDue,
                        Objects.requireNonNull(initiative)),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(occurredOn),
                lenses == null ? Set.of() : lenses);
    }

    /** What the next page says. */
    String flashKey() {
        return "coaching.note.saved." + Objects.requireNonNull(audience);
    }

    /** Message key of what was done, when it was about several students. */
    String severalFlashKey() {
        return "coaching.several.saved." + Objects.requireNonNull(audience);
    }
}
