package nl.bijrijder.route;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies one student's learning route. */
public record LearningRouteId(UUID value) {

    /** A new random id. */
    public static LearningRouteId random() {
        return new LearningRouteId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws nl.bijrijder.shared.NotFound when the text is no UUID
     */
    public static LearningRouteId valueOf(String text) {
        return new LearningRouteId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
