package nl.bijrijder.shared;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Somebody else changed the row since the form was opened. Hibernate ignores a version that is set on a managed entity, so
 * services compare the form's version themselves through {@link #refuse}.
 */
public class StaleVersion extends OptimisticLockingFailureException {

    public StaleVersion() {
        super("stale version");
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
