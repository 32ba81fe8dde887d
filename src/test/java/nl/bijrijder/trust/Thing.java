package nl.bijrijder.trust;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something an address can be about, and whose it is.
 *
 * @param label what to call it in a report
 * @param ids what stands in the address, in order
 * @param version as it is stored
 * @param team the joint team it belongs to, or null
 * @param student e-mail address of the student it is about, or null
 * @param author e-mail address of who made it, or null
 * @param partnership the partnership it belongs to, or null
 */
record Thing(
        String label,
        List<String> ids,
        int version,
        @Nullable String team,
        @Nullable String student,
        @Nullable String author,
        @Nullable String partnership) {

    static final Thing NONE = new Thing("-", List.of(), 0, null, null, null, null);

    /** Exists nowhere. */
    static Thing unknown() {
        return strange(
                "unknown", UUID.randomUUID().toString(), UUID.randomUUID().toString());
    }

    /** Has an address that is no id at all. */
    static Thing mistyped() {
        return strange("mistyped", "no-id", "no-id");
    }

    /** The first half of one thing's address with the second half of another's. */
    static Thing mixed(Thing one, Thing other) {
        return strange(
                one.label() + " with " + other.label(),
                one.ids().get(0),
                other.ids().get(1));
    }

    private static Thing strange(String label, String first, String second) {
        return new Thing(label, List.of(first, second), 0, null, null, null, null);
    }

    boolean exists() {
        return team != null || student != null || author != null || partnership != null;
    }
}
