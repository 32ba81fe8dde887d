package nl.bijrijder.visit.wish;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies a promise of a company. */
public record PromiseId(UUID value) {

    /** A new random id. */
    public static PromiseId random() {
        return new PromiseId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws nl.bijrijder.shared.NotFound when the text is no UUID
     */
    public static PromiseId valueOf(String text) {
        return new PromiseId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
