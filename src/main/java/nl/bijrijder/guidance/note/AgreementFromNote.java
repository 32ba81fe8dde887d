package nl.bijrijder.guidance.note;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.bijrijder.guidance.agreement.AgreementId;
import nl.bijrijder.guidance.agreement.Agreements;
import nl.bijrijder.guidance.agreement.MakeAgreement;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Component;

/** Makes the agreement in a published note an item of its own, which from then on shares the note's fate. */
@Component
class AgreementFromNote {

    private final Agreements agreements;

    AgreementFromNote(Agreements agreements) {
        this.agreements = agreements;
    }

    /** Makes it, once per note; nothing for a draft, in which nothing is agreed yet. */
    void makeFrom(CurrentUser user, CoachingNote note) {
        var outcome = note.content().outcome();
        if (note.audience().isPublished() && outcome.agreement() != null) {
            agreements.make(
                    user,
                    new MakeAgreement(
                            agreementOf(note.id()),
                            note.id().value(),
                            note.student(),
                            outcome.agreement(),
                            outcome.agreementOwner(),
                            outcome.agreementDue(),
                            outcome.initiative(),
                            note.audience() == Audience.STUDENT));
        }
    }

    /** Who reads the note, reads what was agreed in it. */
    void share(CurrentUser user, CoachingNote note) {
        agreements.share(user, agreementOf(note.id()));
    }

    /** What was agreed stood in the note, and goes with its words. */
    void withdraw(CurrentUser user, CoachingNote note) {
        agreements.withdraw(user, agreementOf(note.id()));
    }

    private static AgreementId agreementOf(NoteId note) {
        return new AgreementId(UUID.nameUUIDFromBytes(("agreement of note " + note).getBytes(StandardCharsets.UTF_8)));
    }
}
