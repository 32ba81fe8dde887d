package nl.bijrijder.visit;

/**
 * Whoever reads a visit without being of the team that goes, and shows by what it is that it may: a link of the company's, a student's
 * place in the group, news of the visit itself. Each package makes its own where it checked; nobody reads by an id alone.
 */
public interface VisitWitness {

    /** Which visit it may read. */
    CompanyVisitId visit();
}
