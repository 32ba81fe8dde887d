package nl.bijrijder.visit;

/** Tells whether something is on record of a visit; by the module that keeps it. */
public interface OnRecord {

    /** What it keeps. */
    VisitRecord what();

    /** Whether it is there; one statement. */
    boolean isThere(CompanyVisitId visit);
}
