package nl.bijrijder.visit.guest;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Statement;
import org.jspecify.annotations.Nullable;

/** Another moment the company would rather have; a visit has one, the newest. */
@Entity
class CounterProposal {

    @Id
    private UUID visitId;

    @Version
    private @Nullable Integer version;

    private LocalDate proposedOn;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private @Nullable String words;

    @Embedded
    private Statement said;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable String answerWords;
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;

    /** For JPA only. */
    protected CounterProposal() {}

    CounterProposal(CompanyVisitId visit, ProposedTime moment, Statement said) {
        this.visitId = visit.value();
        take(moment, said);
    }

    /** Whether the school answered. */
    enum Status {
        OPEN,
        ACCEPTED,
        REFUSED
    }

    /** Whether the company proposes the same moment, and nobody answered. */
    boolean isAlready(ProposedTime moment) {
        return status == Status.OPEN && moment.equals(moment());
    }

    /** The company proposes another moment, knowing what it proposed before. */
    void propose(int openedVersion, ProposedTime moment, Statement said) {
        StaleVersion.refuse(openedVersion, version());
        take(moment, said);
    }

    /** The school takes it. */
    void accept(int openedVersion, AccountId by, Instant at) {
        answer(openedVersion, Status.ACCEPTED, null, by, at);
    }

    /** The school does not take it, and says why. */
    void refuse(int openedVersion, String words, AccountId by, Instant at) {
        answer(openedVersion, Status.REFUSED, words, by, at);
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }

    /** Whether the proposal says nothing any more once a day is agreed: the moment that was taken is that day. */
    boolean isOvertaken() {
        return status != Status.ACCEPTED;
    }

    ProposedTime moment() {
        return new ProposedTime(proposedOn, startsAt, endsAt, words);
    }

    Statement said() {
        return said;
    }

    Summary toSummary() {
        return new Summary(version(), moment(), said, status, answerWords);
    }

    private void take(ProposedTime moment, Statement by) {
        proposedOn = moment.on();
        startsAt = moment.startsAt();
        endsAt = moment.endsAt();
        words = moment.words();
        said = by;
        status = Status.OPEN;
        answerWords = null;
        answeredBy = null;
        answeredAt = null;
    }

    private void answer(int openedVersion, Status answer, @Nullable String text, AccountId by, Instant at) {
        StaleVersion.refuse(openedVersion, version());
        if (status != Status.OPEN) {
            throw new StaleVersion();
        }
        status = answer;
        answerWords = text;
        answeredBy = by.value();
        answeredAt = at;
    }

    private int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    /**
     * The proposal as pages show it.
     *
     * @param answerWords why the school did not take it
     */
    record Summary(
            int version,
            ProposedTime moment,
            Statement said,
            Status status,
            @Nullable String answerWords) {

        public boolean isOpen() {
            return status == Status.OPEN;
        }

        public boolean isRefused() {
            return status == Status.REFUSED;
        }
    }
}
