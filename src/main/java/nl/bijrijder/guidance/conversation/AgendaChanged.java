package nl.bijrijder.guidance.conversation;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** Something on a student's agenda was written, changed, taken off or discussed. */
record AgendaChanged(AgendaItemId item, StudentId student, TeamId team, AccountId by, boolean discussed)
        implements FileEvent {

    @Override
    public FileAct act() {
        return discussed ? FileAct.AGENDA_DISCUSSED : FileAct.AGENDA_CHANGED;
    }
}
