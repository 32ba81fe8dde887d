package nl.bijrijder.placement;

import jakarta.validation.Valid;
import java.util.List;
import nl.bijrijder.platform.web.form.DraftForms;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student's own placement: where, with whom, until when, what to learn there and when to talk about it. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
class StudentPlacementController {

    static final String PLACE = "/student/placement";
    private static final String VIEW = "placement/student";

    private final LearningGoals goals;
    private final PlacementPages pages;
    private final Drafts drafts;
    private final DraftForms typedForms;

    StudentPlacementController(LearningGoals goals, PlacementPages pages, Drafts drafts, DraftForms typedForms) {
        this.goals = goals;
        this.pages = pages;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    @GetMapping(PLACE)
    String show(CurrentUser user, @RequestParam(name = "draft", defaultValue = "") String chosen, Model model) {
        describe(user, model);
        typedForms.openNew(model, user, PLACE, chosen, GoalForm.class, GoalForm::empty);
        return VIEW;
    }

    @PostMapping(PLACE + "/goals")
    ModelAndView write(
            CurrentUser user,
            @Valid @ModelAttribute("form") GoalForm form,
            BindingResult errors,
            PostedDraft posted,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                drafts.finish(
                        user,
                        posted,
                        () -> goals.write(user, student(user), form.placementId(), form.goalId(), form.words()));
                Flash.say(redirect, "placement.goal.written");
                return new ModelAndView("redirect:" + PLACE);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        describe(user, model);
        return Forms.invalid(VIEW).addObject("typed", drafts.goOn(user, PLACE, posted));
    }

    private void describe(CurrentUser user, Model model) {
        var all = pages.views(user, student(user));
        var current = PlacementCards.current(
                        all.stream().map(PlacementView::placement).toList())
                .map(PlacementSummary::id);
        model.addAttribute(
                "view",
                all.stream()
                        .filter(view ->
                                current.filter(view.placement().id()::equals).isPresent())
                        .findFirst()
                        .orElse(null));
        List<PlacementView> others = all.stream()
                .filter(view -> current.filter(view.placement().id()::equals).isEmpty())
                .toList();
        model.addAttribute("others", others);
    }

    private static StudentId student(CurrentUser user) {
        return user.asStudent().orElseThrow(NotFound::new);
    }
}
