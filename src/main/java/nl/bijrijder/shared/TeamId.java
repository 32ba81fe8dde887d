package nl.bijrijder.shared;

import java.util.UUID;

/** Identifies a joint team; stands here because who asks is said in teams. */
public record TeamId(UUID value) {

    /** A new random id. */
    public static TeamId random() {
        return new TeamId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws NotFound when the text is no UUID, so that a mistyped address and an unknown one look alike
     */
    public static TeamId valueOf(String text) {
        return new TeamId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
