package nl.bijrijder.visit.wish;

import java.util.UUID;

/** Identifies a topic of a wish round. */
public record WishTopicId(UUID value) {

    /** A new random id. */
    static WishTopicId random() {
        return new WishTopicId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
