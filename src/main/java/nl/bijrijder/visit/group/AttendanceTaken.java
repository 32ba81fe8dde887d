package nl.bijrijder.visit.group;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.CompanyVisitId;

/** It was ticked whether a student is there on a visit. */
record AttendanceTaken(CompanyVisitId visit, StudentId student, TeamId team, AccountId by) implements FileEvent {

    @Override
    public FileAct act() {
        return FileAct.ATTENDANCE_TAKEN;
    }
}
