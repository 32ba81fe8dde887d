package nl.bijrijder.guidance.note;

import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileUsed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happens when a note gets its readers: it is told, and what came out of the conversation becomes something to do. */
@Component
class NotePublishing {

    private final NextStepFromNote steps;
    private final AgreementFromNote agreements;
    private final ApplicationEventPublisher events;

    NotePublishing(NextStepFromNote steps, AgreementFromNote agreements, ApplicationEventPublisher events) {
        this.steps = steps;
        this.agreements = agreements;
        this.events = events;
    }

    /** Does all of that for a published note; nothing for a draft, which is not in the file yet. */
    void tell(CurrentUser user, CoachingNote note) {
        if (note.audience().isPublished()) {
            var content = note.content();
            events.publishEvent(
                    new NoteWritten(note.id(), note.student(), user.account(), content.kind(), content.occurredOn()));
            events.publishEvent(new FileUsed(user.account(), note.student(), note.team(), NoteAct.NOTE_WRITTEN));
            agreements.makeFrom(user, note);
            steps.planFrom(user, note);
        }
    }
}
