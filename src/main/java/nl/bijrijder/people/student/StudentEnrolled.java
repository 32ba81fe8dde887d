package nl.bijrijder.people.student;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** A student was enrolled at a school or college. */
record StudentEnrolled(EnrolmentId enrolment, StudentId student, TeamId team, AccountId by) implements FileEvent {

    @Override
    public FileAct act() {
        return FileAct.STUDENT_ENROLLED;
    }
}
