package nl.bijrijder.shared;

import java.util.UUID;

/** Identifies a login account: the person who asks, writes or coaches. */
public record AccountId(UUID value) {

    /** A new random id. */
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws NotFound when the text is no UUID, so that a mistyped address and an unknown one look alike
     */
    public static AccountId valueOf(String text) {
        return new AccountId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
