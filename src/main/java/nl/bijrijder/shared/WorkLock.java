package nl.bijrijder.shared;

import org.jspecify.annotations.Nullable;

/**
 * Work of which there is one at a time, on however many instances, such as what is sent twice at the same moment: each transaction that
 * writes for it waits in PostgreSQL until the other one is through. The second then finds what the first one saved, and says the same.
 * A transaction begun inside another one would wait for itself for ever: nothing of ours begins one.
 */
public final class WorkLock {

    private static final ThreadLocal<@Nullable String> HELD = new ThreadLocal<>();

    private WorkLock() {}

    /**
     * From here on this thread does this work.
     *
     * @param work the same text for the same work
     */
    public static void take(String work) {
        HELD.set(work);
    }

    /** This thread is done with its work. */
    public static void release() {
        HELD.remove();
    }

    /** Does work of which there is one at a time, whoever begins it; its transactions begin within. */
    public static void during(String work, Runnable act) {
        take(work);
        try {
            act.run();
        } finally {
            release();
        }
    }

    /** The work this thread does; null when it needs to wait for nobody. */
    public static @Nullable String held() {
        return HELD.get();
    }
}
