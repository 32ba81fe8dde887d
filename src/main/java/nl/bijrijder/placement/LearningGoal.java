package nl.bijrijder.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What a student wants to learn on a placement, and how the student looks back on it. */
@Entity
class LearningGoal {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID placementId;
    private UUID studentId;
    private UUID teamId;
    private String text;

    @Enumerated(EnumType.STRING)
    private Initiative initiative;

    private UUID writtenBy;
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private @Nullable GoalOutcome outcome;

    private @Nullable String lookingBack;
    private @Nullable Instant lookedBackAt;

    /** For JPA only. */
    protected LearningGoal() {}

    LearningGoal(
            LearningGoalId id, Placement placement, String text, Initiative initiative, AccountId by, Instant now) {
        this.id = id.value();
        this.placementId = placement.id().value();
        this.studentId = placement.student().value();
        this.teamId = placement.team().value();
        this.text = text;
        this.initiative = initiative;
        this.writtenBy = by.value();
        this.writtenAt = now;
    }

    /**
     * Other words for it, as read at this version.
     *
     * @return whether anything changed
     * @throws RuleBroken when the student looked back on it
     */
    boolean rewrite(int openedVersion, String text) {
        if (text.equals(this.text)) {
            return false;
        }
        StaleVersion.refuse(openedVersion, version());
        if (outcome != null) {
            throw Rule.broken("", "placement.rule.lookedBack");
        }
        this.text = text;
        return true;
    }

    /**
     * Keeps how the goal went, in the student's own words; looking back again replaces it, as read at this version.
     *
     * @return whether anything changed
     */
    boolean lookBack(int openedVersion, GoalOutcome outcome, String words, Instant now) {
        if (outcome == this.outcome && words.equals(lookingBack)) {
            return false;
        }
        StaleVersion.refuse(openedVersion, version());
        this.outcome = outcome;
        this.lookingBack = words;
        this.lookedBackAt = now;
        return true;
    }

    PlacementId placement() {
        return new PlacementId(placementId);
    }

    StudentId student() {
        return new StudentId(studentId);
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    Initiative initiative() {
        return initiative;
    }

    private int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    LearningGoalSummary toSummary() {
        return new LearningGoalSummary(
                new LearningGoalId(id),
                placement(),
                student(),
                version(),
                text,
                initiative,
                new AccountId(writtenBy),
                writtenAt,
                outcome == null || lookingBack == null || lookedBackAt == null
                        ? null
                        : new LearningGoalSummary.Evaluation(
                                outcome, lookingBack, LocalDate.ofInstant(lookedBackAt, ZONE)));
    }
}
