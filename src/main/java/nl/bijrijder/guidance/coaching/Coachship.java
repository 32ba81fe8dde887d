package nl.bijrijder.guidance.coaching;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** One member of the team coaches one student for a period: the co-driver. It ends; the past stays. */
@Entity
class Coachship {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID studentId;
    private UUID teamId;
    private UUID coachId;

    @Embedded
    private Period period;

    /** For JPA only. */
    protected Coachship() {}

    private Coachship(CoachshipId id, StudentId student, TeamId team, AccountId coach, Period period) {
        this.id = id.value();
        this.studentId = student.value();
        this.teamId = team.value();
        this.coachId = coach.value();
        this.period = period;
    }

    /** From this day on, until it is said otherwise. */
    static Coachship begin(AssignCoach command, TeamId team) {
        return new Coachship(command.id(), command.student(), team, command.coach(), Period.from(command.startsOn()));
    }

    /**
     * Ends the day before the next coach begins.
     *
     * @return whether anything of it is left; a coachship that would begin no earlier never took place
     */
    boolean giveWayOn(LocalDate nextStartsOn) {
        if (period.isOver(nextStartsOn)) {
            return true;
        }
        if (!period.startsOn().isBefore(nextStartsOn)) {
            return false;
        }
        period = period.until(nextStartsOn.minusDays(1));
        return true;
    }

    /**
     * The coachship's last day.
     *
     * @throws RuleBroken when that lies before its first
     */
    void end(LocalDate lastDay) {
        period = period.until(lastDay).requireOrder("lastDay");
    }

    CoachshipSummary toSummary() {
        return new CoachshipSummary(
                new CoachshipId(id), new StudentId(studentId), new TeamId(teamId), new AccountId(coachId), period);
    }
}
