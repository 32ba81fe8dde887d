package nl.bijrijder.guidance.note;

import java.util.List;
import java.util.Map;

/**
 * Who may read a student's file and the notes in it, as the policy answers it: what stands behind "who can see this?".
 *
 * @param file those who may open the file
 * @param notes those who may read a note, by its audience; drafts are the reader's own
 * @param manager whether those who keep the installation may; the answer is no, and the page says so
 */
public record WhoSees(List<ReaderGroup> file, Map<Audience, List<ReaderGroup>> notes, boolean manager) {

    /** The groups of people who may read a note with this audience. */
    public List<ReaderGroup> of(Audience audience) {
        return notes.getOrDefault(audience, List.of());
    }
}
