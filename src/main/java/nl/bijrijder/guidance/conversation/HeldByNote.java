package nl.bijrijder.guidance.conversation;

import nl.bijrijder.guidance.note.NoteWritten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that a note was published, within the transaction that publishes it, and ends the appointment it is about. */
@Component
class HeldByNote {

    private final AppointmentPlanning planning;

    HeldByNote(AppointmentPlanning planning) {
        this.planning = planning;
    }

    @EventListener
    void on(NoteWritten note) {
        planning.endWith(note);
    }
}
