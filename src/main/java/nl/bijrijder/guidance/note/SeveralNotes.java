package nl.bijrijder.guidance.note;

import nl.bijrijder.people.student.Students;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes one text about several students: each gets a note, an agreement and a next step of their own, or nobody does. */
@Service
public class SeveralNotes {

    private final Notes notes;
    private final Students students;

    SeveralNotes(Notes notes, Students students) {
        this.notes = notes;
        this.students = students;
    }

    /**
     * Writes the notes, all or none. Asking again with the same id changes nothing.
     *
     * @param whole what the ids of the notes come from
     * @throws NotFound when nobody was chosen, or one of them is not of the person's own teams
     * @throws RuleBroken when more were chosen than a class has
     * @throws NoteTaken when one of the notes is there already, with other words in it
     */
    @Transactional
    public void write(CurrentUser user, NoteId whole, NoteGroup group, Audience audience, NoteContent content) {
        requireAll(user, group);
        for (var student : group.students()) {
            notes.write(user, new WriteNote(NoteGroup.noteOf(whole, student), student, audience, content));
        }
    }

    /** Refuses them all when one is not of the person's own teams: which one, nobody is told. */
    private void requireAll(CurrentUser user, NoteGroup group) {
        if (group.isTooLarge()) {
            throw Rule.broken("", "guidance.note.several.tooMany");
        }
        var isComplete =
                students.find(user, group.students()).size() == group.students().size();
        if (group.students().isEmpty() || !isComplete) {
            throw new NotFound();
        }
    }
}
