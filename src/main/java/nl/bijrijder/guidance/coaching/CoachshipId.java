package nl.bijrijder.guidance.coaching;

import java.util.UUID;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Uuids;

/** Identifies a coachship. */
public record CoachshipId(UUID value) {

    /** A new random id. */
    public static CoachshipId random() {
        return new CoachshipId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws NotFound when the text is no UUID, so that a mistyped address and an unknown one look alike
     */
    public static CoachshipId valueOf(String text) {
        return new CoachshipId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
