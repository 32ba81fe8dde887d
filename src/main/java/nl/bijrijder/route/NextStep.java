package nl.bijrijder.route;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What a student does next, with a date and who was at the wheel. */
@Entity
class NextStep {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID studentId;
    private UUID teamId;
    private String text;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Initiative initiative;

    @Enumerated(EnumType.STRING)
    private NextStepStatus status;

    private UUID plannedBy;
    private Instant plannedAt;
    private @Nullable UUID doneBy;
    private @Nullable Instant doneAt;

    /** For JPA only. */
    protected NextStep() {}

    /** @throws nl.bijrijder.shared.RuleBroken when it is for a day that has passed */
    NextStep(PlanNextStep command, TeamId team, AccountId plannedBy, Clock clock) {
        Rule.refusePast("dueOn", command.dueOn(), LocalDate.now(clock));
        this.id = command.id().value();
        this.studentId = command.student().value();
        this.teamId = team.value();
        this.text = PlainText.lines(command.text());
        this.dueOn = command.dueOn();
        this.initiative = command.initiative();
        this.status = NextStepStatus.OPEN;
        this.plannedBy = plannedBy.value();
        this.plannedAt = clock.instant();
    }

    /**
     * Ticks the step off; ticking it off again changes nothing.
     *
     * @return whether it was open until now
     */
    boolean done(AccountId by, Instant now) {
        if (status == NextStepStatus.DONE) {
            return false;
        }
        status = NextStepStatus.DONE;
        doneBy = by.value();
        doneAt = now;
        return true;
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    StudentId student() {
        return new StudentId(studentId);
    }

    NextStepTrace toTrace() {
        return new NextStepTrace(
                toSummary(),
                new AccountId(plannedBy),
                plannedAt,
                doneBy == null ? null : new AccountId(doneBy),
                doneAt);
    }

    NextStepSummary toSummary() {
        return new NextStepSummary(new NextStepId(id), student(), text, dueOn, status, initiative);
    }
}
