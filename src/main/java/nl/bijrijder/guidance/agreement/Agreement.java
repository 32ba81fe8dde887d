package nl.bijrijder.guidance.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What was agreed in a conversation about a student. Its words never change: it is kept, shared, or gone with its note. */
@Entity
class Agreement {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID studentId;
    private UUID teamId;
    private UUID noteId;
    private String text;

    @Enumerated(EnumType.STRING)
    private AgreementOwner owner;

    private @Nullable UUID ownerId;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Initiative initiative;

    private boolean shared;
    private UUID madeBy;
    private Instant madeAt;
    private @Nullable UUID doneBy;
    private @Nullable Instant doneAt;
    private @Nullable Instant withdrawnAt;

    /** For JPA only. */
    protected Agreement() {}

    /** @throws nl.bijrijder.shared.RuleBroken when it is for a day that has passed */
    Agreement(MakeAgreement command, TeamId team, AccountId madeBy, Clock clock) {
        Rule.refusePast("dueOn", command.dueOn(), LocalDate.now(clock));
        this.id = command.id().value();
        this.studentId = command.student().value();
        this.teamId = team.value();
        this.noteId = command.note();
        this.text = command.text();
        this.owner = command.owner();
        this.ownerId = command.owner() == AgreementOwner.MEMBER ? madeBy.value() : null;
        this.dueOn = command.dueOn();
        this.initiative = command.initiative();
        this.shared = command.shared();
        this.madeBy = madeBy.value();
        this.madeAt = clock.instant();
    }

    /**
     * Ticks it off; doing it again changes nothing.
     *
     * @return whether it was open until now
     */
    boolean done(AccountId by, Instant now) {
        if (!isOpen()) {
            return false;
        }
        doneBy = by.value();
        doneAt = now;
        return true;
    }

    /** The student reads the note from now on, and with it this. */
    void share() {
        shared = true;
    }

    /** The note was withdrawn: what it said is nowhere to be read any more. */
    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    boolean isOpen() {
        return doneAt == null && withdrawnAt == null;
    }

    AgreementFacts facts() {
        return new AgreementFacts(student(), team(), owner, shared, withdrawnAt != null);
    }

    AgreementId id() {
        return new AgreementId(id);
    }

    StudentId student() {
        return new StudentId(studentId);
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    UUID note() {
        return noteId;
    }

    String text() {
        return text;
    }

    AgreementOwner owner() {
        return owner;
    }

    Optional<AccountId> member() {
        return Optional.ofNullable(ownerId).map(AccountId::new);
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    Initiative initiative() {
        return initiative;
    }

    Instant madeAt() {
        return madeAt;
    }

    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    Optional<AccountId> doneBy() {
        return Optional.ofNullable(doneBy).map(AccountId::new);
    }
}
