package nl.bijrijder.guidance.note;

import java.util.UUID;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Uuids;

/** Identifies a coaching note. */
public record NoteId(UUID value) {

    /** A new random id. */
    public static NoteId random() {
        return new NoteId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws NotFound when the text is no UUID, so that a mistyped address and an unknown one look alike
     */
    public static NoteId valueOf(String text) {
        return new NoteId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
