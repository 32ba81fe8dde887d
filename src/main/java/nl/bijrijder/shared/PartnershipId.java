package nl.bijrijder.shared;

import java.util.UUID;

/** Identifies a partnership. */
public record PartnershipId(UUID value) {

    /** A new random id. */
    public static PartnershipId random() {
        return new PartnershipId(UUID.randomUUID());
    }

    /** Reads an id from a path or form; anything but a UUID is not found. */
    public static PartnershipId valueOf(String text) {
        return new PartnershipId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
