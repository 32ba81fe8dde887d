package nl.bijrijder.placement;

import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a learning goal is written, or gets other words, by the student or by the team. */
@Component
class GoalPage {

    private final LearningGoals goals;
    private final PlacementPages pages;

    GoalPage(LearningGoals goals, PlacementPages pages) {
        this.goals = goals;
        this.pages = pages;
    }

    /** A placement's page, on which the team adds a goal. */
    FormPage<GoalForm> on(CurrentUser user, StudentSummary student, PlacementId placement) {
        return FormPage.ofNew("placement/coach-show", LearningGoalId::valueOf, GoalForm::empty)
                .keptFor(user, CoachPlacementController.place(student.id(), placement))
                .with("student", () -> student)
                .with("view", () -> pages.view(user, student, placement));
    }

    /**
     * The page with other words for a goal.
     *
     * @param place address the form is sent to; the page itself lies at {@code /edit} below it
     * @param back where one came from
     */
    FormPage<GoalForm> edit(CurrentUser user, LearningGoalSummary goal, String place, String back) {
        return FormPage.of("placement/goal-form", () -> GoalForm.of(goals.own(user, goal.id())))
                .keptFor(user, place + "/edit")
                .with("action", () -> place)
                .with("back", () -> back);
    }

    /** Gives it the words that were sent. */
    ModelAndView rewrite(
            CurrentUser user, LearningGoalSummary goal, String place, String back, Submission<GoalForm> form) {
        return form.on(edit(user, goal, place, back))
                .save(typed -> goals.rewrite(user, goal.id(), typed.openedVersion(), typed.words()))
                .done("placement.goal.changed", back);
    }
}
