package nl.bijrijder.visit.day;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Who of the company comes to class.
 *
 * @param version of what was said before; -1 when nothing was
 * @param by name of who types, where nobody is signed in; never filled in beforehand
 */
public record FaceForm(
        @Nullable Integer version,

        @SaysSomething(message = "{visit.face.name.required}") @Size(max = 200, message = "{visit.line.long}") @Nullable
        String name,

        @Size(max = 200, message = "{visit.line.long}") @Nullable
        String role,

        @Size(max = 2000, message = "{visit.note.long}") @Nullable
        String words,

        @Size(max = 200, message = "{visit.line.long}") @Nullable
        String by)
        implements Versioned {

    /** The form as it stands now. */
    public static FaceForm of(@Nullable FaceSummary before) {
        if (before == null) {
            return new FaceForm(Faces.NONE, null, null, null, null);
        }
        var face = before.face();
        return new FaceForm(before.version(), face.name(), face.role(), face.words(), null);
    }

    /** Whether no name of who types was typed: a letter or digit somewhere. */
    public boolean isAnonymous() {
        return by == null || by.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Only after validation. */
    public Face toFace() {
        return new Face(
                PlainText.line(Objects.requireNonNull(name)), PlainText.lineOrNull(role), PlainText.linesOrNull(words));
    }

    /** Who types; only when somebody does. */
    public String sender() {
        return PlainText.line(Objects.requireNonNull(by));
    }
}
