package nl.bijrijder.visit.wish;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.CompanyVisitId;

/** A student said what they want of a visit, or a teacher entered it for them; never what it was. */
record WishesGiven(CompanyVisitId visit, StudentId student, TeamId team, AccountId by) implements FileEvent {

    @Override
    public FileAct act() {
        return FileAct.WISHES_GIVEN;
    }
}
