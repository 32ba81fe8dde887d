package nl.bijrijder.visit.wish;

/** What became of a promise, as the class saw it on the visit. */
public enum PromiseOutcome {
    /** The promise was kept. */
    DONE,
    /** The promise was not kept. */
    NOT_DONE,
    /** Something else was done instead. */
    OTHERWISE
}
