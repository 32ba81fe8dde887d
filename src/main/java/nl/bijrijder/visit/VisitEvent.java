package nl.bijrijder.visit;

import nl.bijrijder.company.CompanyId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.TeamId;

/** Something happened to a company visit. Told within the transaction that does it, so that what follows from it is kept or lost with it. */
public sealed interface VisitEvent {

    /** Which visit. */
    CompanyVisitId visit();

    /** The joint team that goes. */
    TeamId team();

    /** A company is going to be asked. */
    record VisitPlanned(CompanyVisitId visit, TeamId team, AccountId by) implements VisitEvent {}

    /** The day and time are fixed: the company said yes, or a team leader goes on without. */
    record VisitAgreed(CompanyVisitId visit, TeamId team) implements VisitEvent {}

    /**
     * A day or company that was agreed is not any more; the company must be asked again.
     *
     * @param before when it would have been
     * @param company whom it was agreed with
     */
    record VisitMoved(CompanyVisitId visit, TeamId team, VisitTiming before, CompanyId company) implements VisitEvent {}

    /** Other agreements, the day and time as they were. */
    record VisitChanged(CompanyVisitId visit, TeamId team) implements VisitEvent {}

    /** Called off. */
    record VisitCancelled(CompanyVisitId visit, TeamId team, boolean byCompany) implements VisitEvent {}

    /** It took place. */
    record VisitHeld(CompanyVisitId visit, TeamId team) implements VisitEvent {}

    /** Looked back on. */
    record VisitClosed(CompanyVisitId visit, TeamId team) implements VisitEvent {}
}
