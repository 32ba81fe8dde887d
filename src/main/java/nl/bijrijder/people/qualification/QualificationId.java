package nl.bijrijder.people.qualification;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies a qualification. */
public record QualificationId(UUID value) {

    /** A new random id. */
    public static QualificationId random() {
        return new QualificationId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws nl.bijrijder.shared.NotFound when the text is no UUID
     */
    public static QualificationId valueOf(String text) {
        return new QualificationId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
