package nl.bijrijder.placement;

import jakarta.validation.Valid;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member of the team adds a learning goal to a student's placement, and puts right what the team added. */
@Controller
@RequestMapping("/coach/students/{student}")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachLearningGoalController {

    private final LearningGoals goals;
    private final PlacementPages pages;
    private final GoalPage page;
    private final Drafts drafts;

    CoachLearningGoalController(LearningGoals goals, PlacementPages pages, GoalPage page, Drafts drafts) {
        this.goals = goals;
        this.pages = pages;
        this.page = page;
        this.drafts = drafts;
    }

    @PostMapping("/placements/{placement}/goals")
    ModelAndView write(
            CurrentUser user,
            @PathVariable String student,
            @PathVariable String placement,
            @Valid @ModelAttribute("form") GoalForm form,
            BindingResult errors,
            PostedDraft posted,
            Model model,
            RedirectAttributes redirect) {
        var summary = pages.student(user, StudentId.valueOf(student));
        var view = pages.view(user, summary, PlacementId.valueOf(placement));
        var id = view.placement().id();
        var place = CoachPlacementController.place(summary, id);
        if (!errors.hasErrors()) {
            try {
                drafts.finish(user, posted, () -> goals.write(user, summary.id(), id, form.goalId(), form.words()));
                Flash.say(redirect, "placement.goal.written");
                return new ModelAndView("redirect:" + place);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        model.addAttribute("student", summary);
        model.addAttribute("view", view);
        return Forms.invalid("placement/coach-show").addObject("typed", drafts.goOn(user, place, posted));
    }

    @GetMapping("/learning-goals/{goal}/edit")
    String edit(
            CurrentUser user,
            @PathVariable String student,
            @PathVariable String goal,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var summary = pages.opening(user, StudentId.valueOf(student));
        var found = goalOf(user, summary, goal);
        return page.open(user, found, place(found), back(summary, found), chosen, model);
    }

    @PostMapping("/learning-goals/{goal}")
    ModelAndView rewrite(
            CurrentUser user,
            @PathVariable String student,
            @PathVariable String goal,
            @Valid @ModelAttribute("form") GoalForm form,
            BindingResult errors,
            PostedDraft posted,
            Model model,
            RedirectAttributes redirect) {
        var summary = pages.student(user, StudentId.valueOf(student));
        var found = goalOf(user, summary, goal);
        return page.send(user, found, place(found), back(summary, found), form, errors, posted, model, redirect);
    }

    private LearningGoalSummary goalOf(CurrentUser user, StudentSummary student, String goal) {
        var found = goals.own(user, LearningGoalId.valueOf(goal));
        if (!found.student().equals(student.id())) {
            throw new NotFound();
        }
        return found;
    }

    private static String place(LearningGoalSummary goal) {
        return "/coach/students/" + goal.student() + "/learning-goals/" + goal.id();
    }

    private static String back(StudentSummary student, LearningGoalSummary goal) {
        return CoachPlacementController.place(student, goal.placement());
    }
}
