package nl.bijrijder.guidance.note;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What a member of the team wrote down about a student. It starts as a draft or is published at once; published, it is part of
 * the student's file and its words never change: it can be shared with the student later, and withdrawn (DOMAIN §6).
 */
@Entity
class CoachingNote {

    /** How long a draft is kept. */
    static final Period DRAFT_LASTS_DAYS = Period.ofDays(30);

    static final Duration DRAFT_LASTS = Duration.ofDays(DRAFT_LASTS_DAYS.getDays());

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID studentId;
    private UUID teamId;
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private ConversationKind kind;

    private LocalDate occurredOn;
    private String text;

    @Embedded
    private NoteOutcome outcome;

    private String[] lenses;
    private Instant writtenAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant sharedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

    /** For JPA only. */
    protected CoachingNote() {}

    private CoachingNote(WriteNote command, TeamId team, AccountId author, Instant now) {
        this.id = command.id().value();
        this.studentId = command.student().value();
        this.teamId = team.value();
        this.authorId = author.value();
        this.writtenAt = now;
        fill(command.content());
        reachFor(command.audience(), now);
    }

    /** A new note: a draft, or published at once when it has readers. */
    static CoachingNote write(WriteNote command, TeamId team, AccountId author, Instant now) {
        return new CoachingNote(command, team, author, now);
    }

    /**
     * The author goes on with a draft, and may publish it.
     *
     * @throws RuleBroken when it is a draft no longer
     */
    void revise(NoteContent content, Audience newAudience, Instant now) {
        if (audience.isPublished()) {
            throw Rule.broken("", "guidance.note.published");
        }
        fill(content);
        reachFor(newAudience, now);
    }

    /**
     * The student reads it too from now on.
     *
     * @return whether that is new
     * @throws RuleBroken when it was withdrawn
     */
    boolean share(Instant now) {
        requireOpen();
        if (audience == Audience.STUDENT) {
            return false;
        }
        audience = Audience.STUDENT;
        sharedAt = now;
        return true;
    }

    /**
     * Takes it back: the trace stays.
     *
     * @return whether that is new
     */
    boolean withdraw(String reason, Instant now) {
        if (withdrawnAt != null) {
            return false;
        }
        withdrawnAt = now;
        withdrawalReason = reason;
        return true;
    }

    /** Refuses a note that was withdrawn. */
    void requireOpen() {
        if (withdrawnAt != null) {
            throw Rule.broken("", "guidance.note.isWithdrawn");
        }
    }

    /** Whether these words are here already, for these readers. */
    boolean saysAlready(Audience readers, NoteContent words) {
        return audience == readers && content().equals(words);
    }

    /** Whether this is a draft that nobody finished in time. */
    boolean isExpired(Instant now) {
        return !audience.isPublished() && !now.isBefore(writtenAt.plus(DRAFT_LASTS));
    }

    private void fill(NoteContent content) {
        text = content.text();
        outcome = content.outcome();
        kind = content.kind();
        occurredOn = content.occurredOn();
        lenses = content.lenses().stream().sorted().map(Lens::name).toArray(String[]::new);
    }

    private void reachFor(Audience newAudience, Instant now) {
        audience = newAudience;
        publishedAt = newAudience.isPublished() ? now : null;
    }

    NoteId id() {
        return new NoteId(id);
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    StudentId student() {
        return new StudentId(studentId);
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    AccountId author() {
        return new AccountId(authorId);
    }

    Audience audience() {
        return audience;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    Optional<Instant> sharedAt() {
        return Optional.ofNullable(sharedAt);
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    String withdrawalReason() {
        return Objects.requireNonNullElse(withdrawalReason, "");
    }

    NoteContent content() {
        return new NoteContent(text, outcome, kind, occurredOn, lenses());
    }

    /** What readers get to see: of a note that was withdrawn, no words. */
    NoteContent shownContent() {
        return withdrawnAt == null ? content() : new NoteContent("", NoteOutcome.NONE, kind, occurredOn, Set.of());
    }

    private Set<Lens> lenses() {
        var set = EnumSet.noneOf(Lens.class);
        Arrays.stream(lenses).map(Lens::valueOf).forEach(set::add);
        return set;
    }
}
