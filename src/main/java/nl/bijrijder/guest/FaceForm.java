package nl.bijrijder.guest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.face.Face;
import nl.bijrijder.face.FaceSummary;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Who of the company comes to class.
 *
 * @param version of what was said before; -1 when nothing was
 */
record FaceForm(
        @Nullable Integer version,

        @NotNull(message = "{face.name.required}")
        @Pattern(regexp = YesForm.SAYS_SOMETHING, message = "{face.name.required}")
        @Size(max = 200, message = "{visit.line.long}")
        @Nullable
        String name,

        @Size(max = 200, message = "{visit.line.long}") @Nullable
        String role,

        @Size(max = 2000, message = "{visit.note.long}") @Nullable
        String words,

        @NotNull(message = "{guest.by.required}")
        @Pattern(regexp = YesForm.SAYS_SOMETHING, message = "{guest.by.required}")
        @Size(max = 200, message = "{visit.line.long}")
        @Nullable
        String by) {

    static FaceForm of(@Nullable FaceSummary before) {
        return before == null
                ? new FaceForm(-1, null, null, null, null)
                : new FaceForm(
                        before.version(),
                        before.face().name(),
                        before.face().role(),
                        before.face().words(),
                        null);
    }

    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** Only after validation. */
    Face toFace() {
        return new Face(
                PlainText.line(Objects.requireNonNull(name)), PlainText.lineOrNull(role), PlainText.linesOrNull(words));
    }

    String sender() {
        return PlainText.line(Objects.requireNonNull(by));
    }
}
