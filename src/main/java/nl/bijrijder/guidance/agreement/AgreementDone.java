package nl.bijrijder.guidance.agreement;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** An agreement was kept and ticked off. */
record AgreementDone(AgreementId agreement, StudentId student, TeamId team, AccountId by) implements FileEvent {

    @Override
    public FileAct act() {
        return FileAct.AGREEMENT_DONE;
    }
}
