package nl.bijrijder.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.guidance.coaching.Coachships;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what students want to learn on their placements, with the student at the wheel. */
@Service
@Transactional(readOnly = true)
public class LearningGoals {

    /** Longest text of a goal, and of how the student looks back on it, in characters. */
    public static final int MAX_LENGTH = 500;

    private final LearningGoalRepository goals;
    private final PlacementRepository placements;
    private final Coachships coachships;
    private final PlacementPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LearningGoals(
            LearningGoalRepository goals,
            PlacementRepository placements,
            Coachships coachships,
            PlacementPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.goals = goals;
        this.placements = placements;
        this.coachships = coachships;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a goal down; the student and members of the team may. Asking again with the same id changes nothing.
     *
     * @throws NotFound when the placement is not there for this person
     * @throws RuleBroken when it is over
     */
    @Transactional
    public LearningGoalId write(
            CurrentUser user, StudentId student, PlacementId placement, LearningGoalId id, String text) {
        var found = placements.find(placement.value(), student.value()).orElseThrow(NotFound::new);
        policy.requireGoals(user, found.team(), student);
        if (!goals.existsById(id.value())) {
            found.status(LocalDate.now(clock)).requireOpen();
            var goal = new LearningGoal(id, found, text, initiativeOf(user, student), user.account(), clock.instant());
            goals.save(goal);
            tell(user, goal, PlacementAct.LEARNING_GOAL_WRITTEN);
        }
        return id;
    }

    /**
     * Gives a goal other words, as read at this version: the student any of the own goals, the team what it added itself.
     *
     * @throws NotFound when it is not theirs to change
     * @throws RuleBroken when the student looked back on it
     */
    @Transactional
    public void rewrite(CurrentUser user, LearningGoalId id, int version, String text) {
        var goal = goals.findById(id.value()).orElseThrow(NotFound::new);
        policy.requireRewriting(user, goal);
        if (goal.rewrite(version, text)) {
            tell(user, goal, PlacementAct.LEARNING_GOAL_WRITTEN);
        }
    }

    /**
     * Looks back on a goal, as read at this version; the student alone, from the last week of the placement on.
     *
     * @throws NotFound when it is not the student's own
     * @throws RuleBroken when the last week has not begun
     */
    @Transactional
    public void lookBack(CurrentUser user, LearningGoalId id, int version, GoalOutcome outcome, String words) {
        var goal = goals.findById(id.value()).orElseThrow(NotFound::new);
        policy.requireLookingBack(user, goal.student());
        var placement = placements.find(goal.placement().value()).orElseThrow(NotFound::new);
        if (!placement.mayLookBack(LocalDate.now(clock))) {
            throw Rule.broken("", "placement.rule.tooEarly");
        }
        if (goal.lookBack(version, outcome, words, clock.instant())) {
            tell(user, goal, PlacementAct.LEARNING_GOAL_LOOKED_BACK);
        }
    }

    /** A student's goals on all placements, oldest first, for the student and the team; nothing for anybody else. */
    public List<LearningGoalSummary> ofStudent(CurrentUser user, StudentId student) {
        return goals.findByStudent(student.value()).stream()
                .filter(goal -> policy.maySee(user, goal.team(), goal.student()))
                .map(LearningGoal::toSummary)
                .toList();
    }

    /**
     * A goal this person may give other words.
     *
     * @throws NotFound when there is none, or it is not theirs to change
     */
    LearningGoalSummary own(CurrentUser user, LearningGoalId id) {
        var goal = goals.findById(id.value()).orElseThrow(NotFound::new);
        policy.requireRewriting(user, goal);
        return goal.toSummary();
    }

    private Initiative initiativeOf(CurrentUser user, StudentId student) {
        if (user.isStudent(student)) {
            return Initiative.STUDENT;
        }
        var coach = coachships.coachOf(user, List.of(student)).get(student);
        return user.account().equals(coach) ? Initiative.COACH : Initiative.TEAM;
    }

    private void tell(CurrentUser user, LearningGoal goal, PlacementAct act) {
        events.publishEvent(new FileUsed(user.account(), goal.student(), goal.team(), act));
    }
}
