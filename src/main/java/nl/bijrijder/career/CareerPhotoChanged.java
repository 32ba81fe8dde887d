package nl.bijrijder.career;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileEvent;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/**
 * A student put a photo beside an entry of the own career dossier, or took one away; never what is on it.
 *
 * @param isAdded whether it was put there
 */
record CareerPhotoChanged(CareerEntryId entry, StudentId student, TeamId team, AccountId by, boolean isAdded)
        implements FileEvent {

    @Override
    public FileAct act() {
        return isAdded ? FileAct.CAREER_PHOTO_ADDED : FileAct.CAREER_PHOTO_REMOVED;
    }
}
