package nl.bijrijder.shared;

import java.util.UUID;

/** Identifies a student; stands here because who asks may be a student. */
public record StudentId(UUID value) {

    /** A new random id. */
    public static StudentId random() {
        return new StudentId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws NotFound when the text is no UUID, so that a mistyped address and an unknown one look alike
     */
    public static StudentId valueOf(String text) {
        return new StudentId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
