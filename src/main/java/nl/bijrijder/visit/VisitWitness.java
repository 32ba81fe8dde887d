package nl.bijrijder.visit;

/**
 * What shows that somebody may read a visit: news of the visit, the visit as a service handed it out, or what another package of this
 * room made where it checked, such as a company's link or a student's place in the group. Nobody reads by an id alone. No lambda is a
 * witness, and only packages of this room make one.
 */
public sealed interface VisitWitness permits VisitEvent, VisitSummary, VisitWitness.Checked {

    /** Which visit it may read. */
    CompanyVisitId visit();

    /** A witness that a package of this room makes, where it checked that its holder may read the visit. */
    non-sealed interface Checked extends VisitWitness {}
}
