package nl.bijrijder.testing;

import net.ttddyy.dsproxy.QueryCountHolder;

/** Counts the SQL statements of the application on this thread: a page must not ask more often when there is more to show. */
public final class Statements {

    private Statements() {}

    /** How many statements the work sent to the database: as many as the server receives, so a batch counts once per entry. */
    public static long count(Runnable work) {
        QueryCountHolder.clear();
        work.run();
        return QueryCountHolder.getGrandTotal().getTotal();
    }
}
