package nl.bijrijder.placement;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies a conversation of a placement. */
public record PlacementContactId(UUID value) {

    /** A new random id. */
    public static PlacementContactId random() {
        return new PlacementContactId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws nl.bijrijder.shared.NotFound when the text is no UUID
     */
    public static PlacementContactId valueOf(String text) {
        return new PlacementContactId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
