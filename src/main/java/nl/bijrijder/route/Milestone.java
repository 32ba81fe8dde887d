package nl.bijrijder.route;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** A stop on one student's route: to do, done, or left out with a reason. */
@Entity
class Milestone {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID routeId;
    private UUID studentId;
    private UUID teamId;

    @Embedded
    private RoadPhase moment;

    private int position;

    @Enumerated(EnumType.STRING)
    private MilestoneKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable ProgrammePart part;

    private String title;

    @Enumerated(EnumType.STRING)
    private MilestoneStatus status;

    private @Nullable LocalDate doneOn;
    private @Nullable String reason;
    private @Nullable Instant markedAt;
    private @Nullable UUID markedBy;

    /** For JPA only. */
    protected Milestone() {}

    Milestone(LearningRoute route, PlanMilestone planned) {
        this.id = UUID.randomUUID();
        this.routeId = route.id().value();
        this.studentId = route.student().value();
        this.teamId = route.team().value();
        this.moment = planned.moment();
        this.position = planned.position();
        this.kind = planned.kind();
        this.part = planned.part();
        this.title = planned.title();
        this.status = MilestoneStatus.TO_DO;
    }

    /**
     * Passed on that day; saying so again keeps the first day.
     *
     * @return whether it was not passed until now
     */
    boolean done(LocalDate day, AccountId by, Instant now) {
        if (status == MilestoneStatus.DONE) {
            return false;
        }
        status = MilestoneStatus.DONE;
        doneOn = day;
        reason = null;
        mark(by, now);
        return true;
    }

    /** Left out for this student, and why. What is done stays done. */
    void skip(String why, AccountId by, Instant now) {
        if (status == MilestoneStatus.DONE) {
            throw Rule.broken("reason", "route.milestone.done");
        }
        status = MilestoneStatus.SKIPPED;
        reason = why;
        mark(by, now);
    }

    private void mark(AccountId by, Instant now) {
        markedBy = by.value();
        markedAt = now;
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    StudentId student() {
        return new StudentId(studentId);
    }

    MilestoneSummary toSummary() {
        return new MilestoneSummary(
                new MilestoneId(id),
                moment.routeYear(),
                moment.phase(),
                kind,
                title,
                status,
                doneOn,
                reason,
                markedAt,
                markedBy == null ? null : new AccountId(markedBy));
    }
}
