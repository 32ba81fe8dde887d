package nl.bijrijder.people.qualification;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies an uploaded list. */
public record ImportId(UUID value) {

    /** A new random id. */
    public static ImportId random() {
        return new ImportId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws nl.bijrijder.shared.NotFound when the text is no UUID
     */
    public static ImportId valueOf(String text) {
        return new ImportId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
