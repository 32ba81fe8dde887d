package nl.bijrijder.people.organisation;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies a school or college. */
public record OrganisationId(UUID value) {

    /** A new random id. */
    public static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }

    /** Reads an id from a path or form; anything but a UUID is not found. */
    public static OrganisationId valueOf(String text) {
        return new OrganisationId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
