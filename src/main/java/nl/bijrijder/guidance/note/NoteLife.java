package nl.bijrijder.guidance.note;

import java.time.Clock;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a note after it was published: added to, shared, withdrawn, answered. Its own words never change (DOMAIN §6).
 * Each of these is told, so that it is on record.
 */
@Service
@Transactional
public class NoteLife {

    private final CoachingNoteRepository notes;
    private final NoteAdditionRepository additions;
    private final AgreementFromNote agreements;
    private final NotePolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteLife(
            CoachingNoteRepository notes,
            NoteAdditionRepository additions,
            AgreementFromNote agreements,
            NotePolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notes = notes;
        this.additions = additions;
        this.agreements = agreements;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The author adds to a note; asking again with the same id changes nothing.
     *
     * @param id of the addition to be
     * @throws RuleBroken when the note is closed
     * @throws NotFound when it is not this person's published note
     */
    public void amend(CurrentUser user, IdempotencyKey id, NoteId note, String text) {
        if (!additions.existsById(id.value())) {
            var found = published(user, note);
            policy.requireAuthor(user, NoteFacts.of(found));
            found.requireOpen();
            additions.save(NoteAddition.amend(id.value(), found, text, clock.instant()));
            tell(user, found, NoteAct.NOTE_AMENDED);
        }
    }

    /**
     * The author lets the student read it too; when they do already, nothing changes.
     *
     * @throws RuleBroken when the note is closed
     * @throws NotFound when it is not this person's published note
     */
    public void share(CurrentUser user, NoteId note) {
        var found = published(user, note);
        policy.requireAuthor(user, NoteFacts.of(found));
        if (found.share(clock.instant())) {
            notes.saveAndFlush(found);
            agreements.share(user, found);
            tell(user, found, NoteAct.NOTE_SHARED);
        }
    }

    /**
     * The author withdraws it: the words are gone from view and the agreement with them, the trace and the reason stay. Once is enough.
     *
     * @throws NotFound when it is not this person's published note
     */
    public void withdraw(CurrentUser user, NoteId note, String reason) {
        var found = published(user, note);
        policy.requireAuthor(user, NoteFacts.of(found));
        if (found.withdraw(reason, clock.instant())) {
            notes.saveAndFlush(found);
            agreements.withdraw(user, found);
            tell(user, found, NoteAct.NOTE_WITHDRAWN);
        }
    }

    /**
     * The student says how they see it; asking again with the same id changes nothing.
     *
     * @throws RuleBroken when the note is closed
     * @throws NotFound when it was not shared with this student
     */
    public void answer(CurrentUser user, IdempotencyKey id, NoteId note, String text) {
        if (!additions.existsById(id.value())) {
            var found = published(user, note);
            policy.requireSubject(user, NoteFacts.of(found));
            found.requireOpen();
            additions.save(NoteAddition.view(id.value(), found, user.account(), text, clock.instant()));
            tell(user, found, NoteAct.VIEW_WRITTEN);
        }
    }

    private CoachingNote published(CurrentUser user, NoteId id) {
        return notes.findById(id.value())
                .filter(note -> note.audience().isPublished()
                        && policy.whyRead(user, NoteFacts.of(note)).isPresent())
                .orElseThrow(NotFound::new);
    }

    private void tell(CurrentUser user, CoachingNote note, NoteAct act) {
        events.publishEvent(new FileUsed(user.account(), note.student(), note.team(), act));
    }
}
