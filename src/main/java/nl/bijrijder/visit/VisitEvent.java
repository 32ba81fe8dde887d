package nl.bijrijder.visit;

import nl.bijrijder.shared.TeamId;

/** Something happened to a company visit. Told within the transaction that does it, so that what follows from it is kept or lost with it. */
public sealed interface VisitEvent extends VisitWitness {

    /** The joint team that goes. */
    TeamId team();

    /** The day and time are fixed, and the company said yes to them. */
    record VisitAgreed(CompanyVisitId visit, TeamId team) implements VisitEvent {}

    /** The day and time are fixed for the team: its leader goes on without the company's yes. */
    record VisitAgreedByTeam(CompanyVisitId visit, TeamId team) implements VisitEvent {}

    /**
     * A day or company that was fixed is not any more; the company must be asked again.
     *
     * @param before the visit as it was to be until then
     * @param reason why, as the leader wrote it
     */
    record VisitMoved(CompanyVisitId visit, TeamId team, VisitSummary before, String reason) implements VisitEvent {}

    /**
     * Other agreements, the day and time as they were.
     *
     * @param before the visit as it was
     */
    record VisitChanged(CompanyVisitId visit, TeamId team, VisitSummary before) implements VisitEvent {}

    /** Another company is going to be visited: what the former one said of itself, or asked for, is about this visit no more. */
    record VisitCompanyReplaced(CompanyVisitId visit, TeamId team) implements VisitEvent {}

    /** Called off. */
    record VisitCancelled(CompanyVisitId visit, TeamId team, boolean byCompany) implements VisitEvent {}

    /** A visit took place. */
    record VisitHeld(CompanyVisitId visit, TeamId team) implements VisitEvent {}

    /** Looked back on. */
    record VisitClosed(CompanyVisitId visit, TeamId team) implements VisitEvent {}
}
