package nl.bijrijder.people.team;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies one person's membership of one team for one period. */
public record MembershipId(UUID value) {

    /** A new random id. */
    public static MembershipId random() {
        return new MembershipId(UUID.randomUUID());
    }

    /** Reads an id from a path or form; anything but a UUID is not found. */
    public static MembershipId valueOf(String text) {
        return new MembershipId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
