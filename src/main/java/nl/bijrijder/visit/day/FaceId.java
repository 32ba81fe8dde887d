package nl.bijrijder.visit.day;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies somebody of a company who comes to class. */
public record FaceId(UUID value) {

    static FaceId random() {
        return new FaceId(UUID.randomUUID());
    }

    /** Reads an id from a path or form; anything but a UUID is not found. */
    public static FaceId valueOf(String text) {
        return new FaceId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
