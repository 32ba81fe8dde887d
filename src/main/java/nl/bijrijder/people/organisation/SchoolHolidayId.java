package nl.bijrijder.people.organisation;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies a school holiday. */
record SchoolHolidayId(UUID value) {

    /** A new random id. */
    static SchoolHolidayId random() {
        return new SchoolHolidayId(UUID.randomUUID());
    }

    /** Reads an id from a path or form; anything but a UUID is not found. */
    static SchoolHolidayId valueOf(String text) {
        return new SchoolHolidayId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
