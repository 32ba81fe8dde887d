package nl.bijrijder.guidance.conversation;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** Something happened to a conversation that is planned with a student. */
record AppointmentChanged(AppointmentId appointment, StudentId student, TeamId team, AccountId by, Change change)
        implements FileEvent {

    @Override
    public FileAct act() {
        return switch (change) {
            case OFFERED -> FileAct.APPOINTMENT_OFFERED;
            case PICKED -> FileAct.APPOINTMENT_PICKED;
            case DECLINED -> FileAct.APPOINTMENT_DECLINED;
            case CANCELLED -> FileAct.APPOINTMENT_CANCELLED;
            case HELD -> FileAct.APPOINTMENT_HELD;
        };
    }

    /** What happened; never what was said. */
    public enum Change {
        /** Times were offered, other ones or for the first time. */
        OFFERED,
        /** The student picked a time. */
        PICKED,
        /** None of the times suited the student. */
        DECLINED,
        /** Somebody called it off. */
        CANCELLED,
        /** It took place. */
        HELD
    }
}
