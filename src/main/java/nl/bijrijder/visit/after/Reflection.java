package nl.bijrijder.visit.after;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.bijrijder.career.CareerEntryId;
import nl.bijrijder.guidance.conversation.AgendaItemId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;

/** That a student looked back on a visit, and in which entry of the own career dossier; the words are there alone. */
@Entity
class Reflection {

    @Id
    private UUID entryId;

    private UUID visitId;
    private UUID studentId;
    private UUID teamId;
    private @Nullable UUID talkId;
    private Instant writtenAt;

    /** For JPA only. */
    protected Reflection() {}

    /** The student wants to talk about it; once is enough. */
    void talk(AgendaItemId item) {
        if (talkId == null) {
            talkId = item.value();
        }
    }

    CareerEntryId entry() {
        return new CareerEntryId(entryId);
    }

    CompanyVisitId visit() {
        return new CompanyVisitId(visitId);
    }

    StudentId student() {
        return new StudentId(studentId);
    }

    Optional<AgendaItemId> talk() {
        return Optional.ofNullable(talkId).map(AgendaItemId::new);
    }
}
