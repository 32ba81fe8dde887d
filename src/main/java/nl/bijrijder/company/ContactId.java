package nl.bijrijder.company;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies one person to call at a company. */
public record ContactId(UUID value) {

    /** A new random id. */
    public static ContactId random() {
        return new ContactId(UUID.randomUUID());
    }

    /** Reads an id from a path or form; anything but a UUID is not found. */
    public static ContactId valueOf(String text) {
        return new ContactId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
