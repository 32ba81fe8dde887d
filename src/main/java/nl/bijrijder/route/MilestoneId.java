package nl.bijrijder.route;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies a milestone, of a plan or of a route. */
public record MilestoneId(UUID value) {

    /** A new random id. */
    public static MilestoneId random() {
        return new MilestoneId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws nl.bijrijder.shared.NotFound when the text is no UUID
     */
    public static MilestoneId valueOf(String text) {
        return new MilestoneId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
