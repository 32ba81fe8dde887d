package nl.bijrijder.shared;

import org.jspecify.annotations.Nullable;

/** What was asked for does not exist, or is not for the one who asks: both get the same answer. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }

    /** What was named. */
    public static <T> T unless(@Nullable T named) {
        if (named == null) {
            throw new NotFound();
        }
        return named;
    }
}
