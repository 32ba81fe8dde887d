package nl.bijrijder.placement;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team adds a learning goal to a student's placement, and puts right what the team added. */
@Controller
@RequestMapping("/coach/students/{student}")
@RolesAllowed("TEAM_MEMBER")
class CoachLearningGoalController {

    private final LearningGoals goals;
    private final PlacementPages pages;
    private final GoalPage page;

    CoachLearningGoalController(LearningGoals goals, PlacementPages pages, GoalPage page) {
        this.goals = goals;
        this.pages = pages;
        this.page = page;
    }

    @PostMapping("/placements/{placement}/goals")
    ModelAndView write(
            CurrentUser user,
            @PathVariable StudentId student,
            @PathVariable PlacementId placement,
            Submission<GoalForm> form) {
        return form.on(page.on(user, pages.student(user, student), placement))
                .save(typed -> goals.write(user, student, placement, typed.goalId(), typed.words()))
                .done("placement.goal.written", CoachPlacementController.place(student, placement));
    }

    @GetMapping("/learning-goals/{goal}/edit")
    ModelAndView edit(
            CurrentUser user, @PathVariable StudentId student, @PathVariable LearningGoalId goal, FormOpening opening) {
        pages.opening(user, student);
        var found = goalOf(user, student, goal);
        return opening.of(page.edit(user, found, place(found), back(found)));
    }

    @PostMapping("/learning-goals/{goal}")
    ModelAndView rewrite(
            CurrentUser user,
            @PathVariable StudentId student,
            @PathVariable LearningGoalId goal,
            Submission<GoalForm> form) {
        pages.student(user, student);
        var found = goalOf(user, student, goal);
        return page.rewrite(user, found, place(found), back(found), form);
    }

    private LearningGoalSummary goalOf(CurrentUser user, StudentId student, LearningGoalId goal) {
        var found = goals.own(user, goal);
        if (!found.student().equals(student)) {
            throw new NotFound();
        }
        return found;
    }

    private static String place(LearningGoalSummary goal) {
        return "/coach/students/" + goal.student() + "/learning-goals/" + goal.id();
    }

    private static String back(LearningGoalSummary goal) {
        return CoachPlacementController.place(goal.student(), goal.placement());
    }
}
