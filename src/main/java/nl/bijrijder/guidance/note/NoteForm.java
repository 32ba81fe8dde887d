package nl.bijrijder.guidance.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import nl.bijrijder.guidance.agreement.AgreementOwner;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types after a conversation. The names of the fields are kept stable, because the style sheet relies on them.
 *
 * @param id id of the note to be, so that sending twice makes one
 * @param version of the draft it was opened from; null for a new note
 */
record NoteForm(
        @Nullable NoteId id,
        @Nullable Integer version,
        @Valid NoteContent content,

        @NotNull(message = "{guidance.note.audience.required}") @Nullable
        Audience audience)
        implements Versioned {

    NoteForm {
        content = Objects.requireNonNullElse(content, NoteContent.BLANK);
    }

    /** An empty form, for the team. */
    static NoteForm blank(NoteId id, NoteBeginning about) {
        return new NoteForm(id, null, NoteContent.blank(about), Audience.TEAM);
    }

    /** A draft, to go on with. */
    static NoteForm of(NoteEntry draft) {
        return new NoteForm(draft.id(), draft.version(), draft.content(), draft.audience());
    }

    /** These words for another note. */
    NoteForm withId(NoteId other) {
        return new NoteForm(other, null, content, audience);
    }

    /** Whether the form says more of the agreement than what was agreed. */
    public boolean hasOwner() {
        return content.outcome().agreementOwner() == AgreementOwner.STUDENT
                || content.outcome().agreementDue() != null;
    }

    /** Whether somebody else than the coach was at the wheel. */
    public boolean hasInitiative() {
        return content.outcome().initiative() != Initiative.COACH;
    }

    /** Whether one of the optional fields behind the fold has something in it. */
    public boolean hasLenses() {
        return !content.lenses().isEmpty();
    }

    /** Where a rule's sentence stands on this form: rules speak of what is written. */
    String fieldOf(RuleBroken broken) {
        return broken.field().isEmpty() ? "" : "content." + broken.field();
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
        return new WriteNote(id == null ? NoteId.random() : id, student, readers(), content);
    }

    /** What the next page says. */
    String flashKey() {
        return "guidance.note.saved." + readers();
    }

    /** Message key of what was done, when it was about several students. */
    String severalFlashKey() {
        return "guidance.note.several.saved." + readers();
    }
}
