package nl.bijrijder.demo;

import java.time.LocalDate;
import nl.bijrijder.placement.ContactKind;
import nl.bijrijder.placement.GoalOutcome;
import nl.bijrijder.placement.LearningGoalId;
import nl.bijrijder.placement.LearningGoals;
import nl.bijrijder.placement.PlacementContacts;
import nl.bijrijder.placement.PlacementId;
import nl.bijrijder.placement.PlacementPlan;
import nl.bijrijder.placement.Placements;
import nl.bijrijder.placement.PlanPlacement;
import org.jspecify.annotations.Nullable;

/** Placements: from the plan to looking back. */
sealed interface PlacementAct extends Act {

    /** Plans a placement for a student; one each. */
    record ArrangePlacement(
            Person student,
            Names.Firm company,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable Integer hoursPerWeek,
            String work)
            implements PlacementAct {
        @Override
        public void tell(Scene scene) {
            var plan = new PlacementPlan(company.id(), company.contact(), startsOn, endsOn, hoursPerWeek, work);
            scene.call(Placements.class)
                    .plan(scene.user(), new PlanPlacement(placementId(student), student.student(), plan));
        }
    }

    /** Writes down what the student wants to learn there. */
    record SetGoal(Person student, String goal) implements PlacementAct {
        @Override
        public void tell(Scene scene) {
            scene.call(LearningGoals.class)
                    .write(scene.user(), student.student(), placementId(student), goalId(student, goal), goal);
        }
    }

    /** Had one of the three conversations, on the day that was proposed. */
    record HoldPlacementTalk(Person student, ContactKind kind) implements PlacementAct {
        @Override
        public void tell(Scene scene) {
            var placements = scene.call(Placements.class);
            placements.find(scene.user(), student.student(), placementId(student)).contacts().stream()
                    .filter(contact -> contact.kind() == kind)
                    .forEach(contact -> scene.on(contact.plannedOn(), then -> then.call(PlacementContacts.class)
                            .hold(then.user(), student.student(), contact.id(), contact.plannedOn())));
        }
    }

    /** Ends a placement early. */
    record StopPlacement(Person student, LocalDate lastDay, String reason) implements PlacementAct {
        @Override
        public void tell(Scene scene) {
            scene.call(Placements.class).stop(scene.user(), student.student(), placementId(student), lastDay, reason);
        }
    }

    /** Says as a student what became of an own goal. */
    record LookBackOnGoal(String goal, GoalOutcome outcome, String words) implements PlacementAct {
        private static final int AS_WRITTEN = 0;

        @Override
        public void tell(Scene scene) {
            scene.call(LearningGoals.class)
                    .lookBack(scene.user(), goalId(scene.who(), goal), AS_WRITTEN, outcome, words);
        }
    }

    private static PlacementId placementId(Person student) {
        return new PlacementId(Names.id("placement " + student.email()));
    }

    private static LearningGoalId goalId(Person student, String goal) {
        return new LearningGoalId(Names.id("goal " + student.email() + " " + goal));
    }
}
