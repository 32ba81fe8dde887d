package nl.bijrijder.start;

import java.util.List;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Component;

/** The notes on the timeline, with what was added to them. */
@Component
class NoteSource implements TimelineSource {

    private final Notes notes;

    NoteSource(Notes notes) {
        this.notes = notes;
    }

    @Override
    public List<TimelineEntry> entries(CurrentUser user, Subject subject) {
        return notes.story(user, subject.student().id()).stream()
                .map(TimelineEntry::of)
                .toList();
    }
}
