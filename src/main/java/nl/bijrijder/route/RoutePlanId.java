package nl.bijrijder.route;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies a route plan. */
public record RoutePlanId(UUID value) {

    /** A new random id. */
    public static RoutePlanId random() {
        return new RoutePlanId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws nl.bijrijder.shared.NotFound when the text is no UUID
     */
    public static RoutePlanId valueOf(String text) {
        return new RoutePlanId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
