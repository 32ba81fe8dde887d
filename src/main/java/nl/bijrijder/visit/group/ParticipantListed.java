package nl.bijrijder.visit.group;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitWitness;

/**
 * A student was put on the group list of a visit, or taken off.
 *
 * @param account the student's own
 * @param by who did it
 */
public record ParticipantListed(
        CompanyVisitId visit, StudentId student, AccountId account, TeamId team, AccountId by, boolean goesAlong)
        implements FileEvent, VisitWitness {

    @Override
    public FileAct act() {
        return goesAlong ? FileAct.VISIT_LISTED : FileAct.VISIT_UNLISTED;
    }
}
