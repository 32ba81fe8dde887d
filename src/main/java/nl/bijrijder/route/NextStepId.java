package nl.bijrijder.route;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies a next step. */
public record NextStepId(UUID value) {

    /** A new random id. */
    public static NextStepId random() {
        return new NextStepId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws nl.bijrijder.shared.NotFound when the text is no UUID
     */
    public static NextStepId valueOf(String text) {
        return new NextStepId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
