package nl.bijrijder.guidance.conversation;

import java.util.UUID;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Uuids;

/** Identifies an appointment for a conversation. */
public record AppointmentId(UUID value) {

    /** A new random id. */
    public static AppointmentId random() {
        return new AppointmentId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws NotFound when the text is no UUID, so that a mistyped address and an unknown one look alike
     */
    public static AppointmentId valueOf(String text) {
        return new AppointmentId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
