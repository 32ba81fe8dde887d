package nl.bijrijder.guidance.conversation;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** A colleague read what a student wants to talk about. */
record ConversationOpened(StudentId student, TeamId team, AccountId by) implements FileEvent {

    @Override
    public FileAct act() {
        return FileAct.FILE_READ;
    }
}
