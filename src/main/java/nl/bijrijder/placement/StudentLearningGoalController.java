package nl.bijrijder.placement;

import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
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

/** A student gives an own learning goal other words, and looks back on it in the last week. */
@Controller
@RequestMapping("/student/placement/goals/{id}")
@PreAuthorize("hasRole('STUDENT')")
class StudentLearningGoalController {

    private static final String BACK = StudentPlacementController.PLACE;
    private static final String LOOK_BACK = "placement/student-look-back";

    private final LearningGoals goals;
    private final GoalPage page;
    private final Drafts drafts;
    private final DraftForms typedForms;

    StudentLearningGoalController(LearningGoals goals, GoalPage page, Drafts drafts, DraftForms typedForms) {
        this.goals = goals;
        this.page = page;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    @GetMapping("/edit")
    String edit(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var goal = goals.own(user, LearningGoalId.valueOf(id));
        return page.open(user, goal, place(goal), BACK, chosen, model);
    }

    @PostMapping
    ModelAndView rewrite(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") GoalForm form,
            BindingResult errors,
            PostedDraft posted,
            Model model,
            RedirectAttributes redirect) {
        var goal = goals.own(user, LearningGoalId.valueOf(id));
        return page.send(user, goal, place(goal), BACK, form, errors, posted, model, redirect);
    }

    @GetMapping("/looking-back")
    String showLookBack(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var goal = goals.own(user, LearningGoalId.valueOf(id));
        describe(goal, model);
        typedForms.openStored(model, user, lookBackPlace(goal), chosen, LookBackForm.of(goal));
        return LOOK_BACK;
    }

    @PostMapping("/looking-back")
    ModelAndView lookBack(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") LookBackForm form,
            BindingResult errors,
            PostedDraft posted,
            Model model,
            RedirectAttributes redirect) {
        var goal = goals.own(user, LearningGoalId.valueOf(id));
        describe(goal, model);
        model.addAttribute("typed", drafts.goOn(user, lookBackPlace(goal), posted));
        if (!errors.hasErrors()) {
            try {
                drafts.finish(
                        user,
                        posted,
                        () -> goals.lookBack(user, goal.id(), form.openedVersion(), form.chosen(), form.text()));
                Flash.say(redirect, "placement.lookBack.saved");
                return new ModelAndView("redirect:" + BACK);
            } catch (StaleVersion stale) {
                var stored = LookBackForm.of(goals.own(user, goal.id()));
                return Forms.changedMeanwhile(LOOK_BACK, form, stored);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(LOOK_BACK);
    }

    private static void describe(LearningGoalSummary goal, Model model) {
        model.addAttribute("goal", goal);
        model.addAttribute("outcomes", GoalOutcome.values());
    }

    private static String place(LearningGoalSummary goal) {
        return BACK + "/goals/" + goal.id();
    }

    private static String lookBackPlace(LearningGoalSummary goal) {
        return place(goal) + "/looking-back";
    }
}
