package nl.bijrijder.guidance.conversation;

import java.util.UUID;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Uuids;

/** Identifies something on a student's agenda. */
public record AgendaItemId(UUID value) {

    /** A new random id. */
    public static AgendaItemId random() {
        return new AgendaItemId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws NotFound when the text is no UUID, so that a mistyped address and an unknown one look alike
     */
    public static AgendaItemId valueOf(String text) {
        return new AgendaItemId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
