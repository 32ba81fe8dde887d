package nl.bijrijder.shared;

/**
 * Somebody else changed the row since the form was opened. Hibernate ignores a version that is set on a managed entity, so
 * services compare the form's version themselves through {@link #refuse}.
 */
public class StaleVersion extends RuntimeException {

    public StaleVersion() {
        super("stale version", null, false, false);
    }

    /**
     * Compares the version a form was opened with to the one that is stored.
     *
     * @throws StaleVersion when they differ
     */
    public static void refuse(int opened, int stored) {
        if (opened != stored) {
            throw new StaleVersion();
        }
    }
}
