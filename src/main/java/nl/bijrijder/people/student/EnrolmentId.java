package nl.bijrijder.people.student;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies one enrolment of a student. */
record EnrolmentId(UUID value) {

    /** A new random id. */
    public static EnrolmentId random() {
        return new EnrolmentId(UUID.randomUUID());
    }

    /** Reads an id from a path or form; anything but a UUID is not found. */
    public static EnrolmentId valueOf(String text) {
        return new EnrolmentId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
