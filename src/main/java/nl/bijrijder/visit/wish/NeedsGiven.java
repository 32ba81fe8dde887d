package nl.bijrijder.visit.wish;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.CompanyVisitId;

/** A student said what they need on a visit, or somebody entered it. */
record NeedsGiven(CompanyVisitId visit, StudentId student, TeamId team, AccountId by) implements FileEvent {

    @Override
    public FileAct act() {
        return FileAct.NEEDS_GIVEN;
    }
}
