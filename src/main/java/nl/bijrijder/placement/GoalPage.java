package nl.bijrijder.placement;

import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one page on which a learning goal gets other words, by the student or by the team. */
@Component
class GoalPage {

    private static final String FORM = "placement/goal-form";

    private final LearningGoals goals;
    private final Drafts drafts;
    private final DraftForms typedForms;

    GoalPage(LearningGoals goals, Drafts drafts, DraftForms typedForms) {
        this.goals = goals;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    /**
     * Opens the page.
     *
     * @param place address the form is sent to; the page itself lies at {@code /edit} below it
     * @param back where one came from
     */
    String open(CurrentUser user, LearningGoalSummary goal, String place, String back, String chosen, Model model) {
        describe(place, back, model);
        typedForms.openStored(model, user, place + "/edit", chosen, GoalForm.of(goal));
        return FORM;
    }

    /** Saves the words, or shows the page again with everything that was typed. */
    ModelAndView send(
            CurrentUser user,
            LearningGoalSummary goal,
            String place,
            String back,
            GoalForm form,
            BindingResult errors,
            PostedDraft posted,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                drafts.finish(user, posted, () -> goals.rewrite(user, goal.id(), form.openedVersion(), form.words()));
                Flash.say(redirect, "placement.goal.changed");
                return new ModelAndView("redirect:" + back);
            } catch (StaleVersion stale) {
                var stored = GoalForm.of(goals.own(user, goal.id()));
                return again(Forms.changedMeanwhile(FORM, form, stored), user, place, back, posted, model);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return again(Forms.invalid(FORM), user, place, back, posted, model);
    }

    private ModelAndView again(
            ModelAndView page, CurrentUser user, String place, String back, PostedDraft posted, Model model) {
        describe(place, back, model);
        return page.addObject("typed", drafts.goOn(user, place + "/edit", posted));
    }

    private static void describe(String place, String back, Model model) {
        model.addAttribute("action", place);
        model.addAttribute("back", back);
    }
}
