package nl.bijrijder.visit.guest;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies one link; it stands in addresses and opens nothing by itself. */
record GuestLinkId(UUID value) {

    static GuestLinkId random() {
        return new GuestLinkId(UUID.randomUUID());
    }

    /** Reads an id from a path or form; anything but a UUID is not found. */
    static GuestLinkId valueOf(String text) {
        return new GuestLinkId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
