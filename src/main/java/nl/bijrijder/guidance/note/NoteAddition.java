package nl.bijrijder.guidance.note;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import org.springframework.data.domain.Persistable;

/** Something that was added to a published note, dated and for good. */
@Entity
class NoteAddition implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID noteId;
    private UUID studentId;
    private UUID teamId;
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private AdditionKind kind;

    private String text;
    private Instant writtenAt;

    /** For JPA only. */
    protected NoteAddition() {}

    private NoteAddition(UUID id, CoachingNote note, AccountId author, AdditionKind kind, String text, Instant now) {
        this.id = id;
        this.noteId = note.id().value();
        this.studentId = note.student().value();
        this.teamId = note.team().value();
        this.authorId = author.value();
        this.kind = kind;
        this.text = text;
        this.writtenAt = now;
    }

    /** The author adds to the note. */
    static NoteAddition amend(UUID id, CoachingNote note, String text, Instant now) {
        return new NoteAddition(id, note, note.author(), AdditionKind.AMENDMENT, text, now);
    }

    /** The student says how they see it. */
    static NoteAddition view(UUID id, CoachingNote note, AccountId student, String text, Instant now) {
        return new NoteAddition(id, note, student, AdditionKind.VIEW, text, now);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Never changed, so always new when it is saved. */
    @Override
    public boolean isNew() {
        return true;
    }

    NoteId note() {
        return new NoteId(noteId);
    }

    AccountId author() {
        return new AccountId(authorId);
    }

    AdditionKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
