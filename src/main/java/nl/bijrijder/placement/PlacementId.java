package nl.bijrijder.placement;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies a placement. */
public record PlacementId(UUID value) {

    /** A new random id. */
    public static PlacementId random() {
        return new PlacementId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws nl.bijrijder.shared.NotFound when the text is no UUID
     */
    public static PlacementId valueOf(String text) {
        return new PlacementId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
