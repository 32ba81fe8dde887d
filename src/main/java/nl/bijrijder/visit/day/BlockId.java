package nl.bijrijder.visit.day;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies one block of a day. */
public record BlockId(UUID value) {

    /** A new random id. */
    public static BlockId random() {
        return new BlockId(UUID.randomUUID());
    }

    /** Reads an id from a path or form; anything but a UUID is not found. */
    public static BlockId valueOf(String text) {
        return new BlockId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
