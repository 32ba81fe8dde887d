package nl.bijrijder.platform.database;

import org.jspecify.annotations.Nullable;

/**
 * What is sent twice at the same moment is handled one after the other, on however many instances: each transaction that writes for it
 * waits in PostgreSQL until the other one is through. The second then finds what the first one saved, and says the same.
 */
public final class SubmissionLock {

    private static final ThreadLocal<@Nullable String> HELD = new ThreadLocal<>();

    private SubmissionLock() {}

    /**
     * From here on this thread writes for this submission.
     *
     * @param submission the same text for what is sent twice
     */
    public static void take(String submission) {
        HELD.set(submission);
    }

    /** This thread is done with its submission. */
    public static void release() {
        HELD.remove();
    }

    static @Nullable String held() {
        return HELD.get();
    }
}
