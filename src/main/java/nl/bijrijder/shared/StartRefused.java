package nl.bijrijder.shared;

/** Bijrijder will not start like this; the message is the one sentence the operator reads. */
public class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What an exception says, on one line. */
    public static String said(Throwable cause) {
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
    }
}
