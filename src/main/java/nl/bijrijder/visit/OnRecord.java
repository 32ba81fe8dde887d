package nl.bijrijder.visit;

/** Tells whether something is on record of a visit; by the module that keeps it. */
public interface OnRecord {

    /** The item that is kept. */
    VisitRecord what();

    /** Whether the item is kept for this visit; one statement. */
    boolean isThere(CompanyVisitId visit);
}
