package nl.bijrijder.guidance.note;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** Something happened to a note that is part of a student's file. */
record NoteChanged(NoteId note, StudentId student, TeamId team, AccountId by, Change change) implements FileEvent {

    @Override
    public FileAct act() {
        return switch (change) {
            case AMENDED -> FileAct.NOTE_AMENDED;
            case SHARED -> FileAct.NOTE_SHARED;
            case WITHDRAWN -> FileAct.NOTE_WITHDRAWN;
            case ANSWERED -> FileAct.VIEW_WRITTEN;
        };
    }

    /** What happened; never what was written. */
    public enum Change {
        /** The author added to it. */
        AMENDED,
        /** The author shared it with the student. */
        SHARED,
        /** The author withdrew it. */
        WITHDRAWN,
        /** The student answered it. */
        ANSWERED
    }
}
