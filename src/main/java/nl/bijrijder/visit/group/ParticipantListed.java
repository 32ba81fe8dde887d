package nl.bijrijder.visit.group;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitWitness;

/**
 * A student was put on the group list of a visit, or taken off.
 *
 * @param account the student's own
 */
public record ParticipantListed(CompanyVisitId visit, AccountId account, boolean goesAlong)
        implements VisitWitness.Checked {}
