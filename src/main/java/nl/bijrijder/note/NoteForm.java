package nl.bijrijder.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.web.PlausibleDay;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What somebody types after a conversation. The names of the fields are kept stable, because scripts rely on them.
 *
 * @param id id of the note to be, so that sending twice makes one
 * @param version of the draft it was opened from; null for a new note
 */
record NoteForm(
        @Nullable String id,
        @Nullable Integer version,

        @NotBlank(message = "{coaching.note.text.required}")
        @Size(max = NoteContent.MAX_TEXT, message = "{coaching.note.text.long}")
        @Nullable
        String text,

        @Size(max = NoteContent.MAX_AGREEMENT, message = "{coaching.note.agreement.long}") @Nullable
        String agreement,

        @Size(max = NoteContent.MAX_NEXT_STEP, message = "{coaching.note.nextStep.long}") @Nullable
        String nextStep,

        @PlausibleDay @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate nextStepDue,

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
    }

    /** An empty form, for the team. */
    static NoteForm blank(String id, NoteBeginning about) {
        return new NoteForm(
                id, null, null, null, null, null, about.kind(), about.occurredOn(), Set.of(), Audience.TEAM);
    }

    /** A draft, to go on with. */
    static NoteForm of(NoteEntry draft) {
        var content = draft.content();
        return new NoteForm(
                draft.id().toString(),
                draft.version(),
                content.text(),
                content.agreement(),
                content.nextStep(),
                content.nextStepDue(),
                content.kind(),
                content.occurredOn(),
                content.lenses(),
                draft.audience());
    }

    /** The same words for another note. */
    NoteForm withId(String other) {
        return new NoteForm(other, null, text, agreement, nextStep, nextStepDue, kind, occurredOn, lenses, audience);
    }

    /** Whether one of the optional fields behind the fold has something in it. */
    public boolean hasLenses() {
        return lenses != null && !lenses.isEmpty();
    }

    /** The note asked for; only after validation. */
    WriteNote toCommand(StudentId student) {
        var noteId = id == null || id.isBlank() ? NoteId.random() : NoteId.valueOf(id);
        return new WriteNote(noteId, student, Objects.requireNonNull(audience), toContent());
    }

    /** What is written; only after validation. */
    NoteContent toContent() {
        return new NoteContent(
                Objects.requireNonNull(text),
                agreement,
                nextStep,
                nextStepDue,
                Objects.requireNonNull(kind),
                Objects.requireNonNull(occurredOn),
                lenses == null ? Set.of() : lenses);
    }

    /** What the next page says. */
    String flashKey() {
        return "coaching.note.saved." + Objects.requireNonNull(audience);
    }
}
