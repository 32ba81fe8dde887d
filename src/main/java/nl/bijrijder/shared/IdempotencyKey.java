package nl.bijrijder.shared;

import java.util.UUID;

/** Names one thing that a form asks for, so that a form that comes in twice has it done once. */
public record IdempotencyKey(UUID value) {

    /** A new random key. */
    public static IdempotencyKey random() {
        return new IdempotencyKey(UUID.randomUUID());
    }

    /**
     * Reads a key from a form.
     *
     * @throws NotFound when the text is no UUID
     */
    public static IdempotencyKey valueOf(String text) {
        return new IdempotencyKey(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
