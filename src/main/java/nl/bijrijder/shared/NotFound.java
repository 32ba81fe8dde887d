package nl.bijrijder.shared;

/** What was asked for does not exist, or is not for the one who asks: both get the same answer. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
