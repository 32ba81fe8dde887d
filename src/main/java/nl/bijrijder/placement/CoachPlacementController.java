package nl.bijrijder.placement;

import jakarta.validation.Valid;
import java.time.LocalDate;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
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

/** A member of the team looks where a student was, is and will be placed, and plans a placement. */
@Controller
@RequestMapping("/coach/students/{student}/placements")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachPlacementController {

    private static final String FORM = "placement/coach-form";

    private final Placements placements;
    private final PlacementPages pages;
    private final Drafts drafts;
    private final DraftForms typedForms;

    CoachPlacementController(Placements placements, PlacementPages pages, Drafts drafts, DraftForms typedForms) {
        this.placements = placements;
        this.pages = pages;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    @GetMapping
    String list(CurrentUser user, @PathVariable String student, Model model) {
        var id = StudentId.valueOf(student);
        model.addAttribute("student", pages.opening(user, id));
        model.addAttribute("views", pages.views(user, id));
        return "placement/coach-list";
    }

    @GetMapping("/new")
    String showForm(
            CurrentUser user,
            @PathVariable String student,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var summary = pages.opening(user, StudentId.valueOf(student));
        describe(user, summary, null, model);
        typedForms.openNew(model, user, newPlace(summary), chosen, PlacementForm.class, PlacementForm::empty);
        return FORM;
    }

    @PostMapping
    ModelAndView plan(
            CurrentUser user,
            @PathVariable String student,
            @Valid @ModelAttribute("form") PlacementForm form,
            BindingResult errors,
            PostedDraft posted,
            Model model,
            RedirectAttributes redirect) {
        var summary = pages.student(user, StudentId.valueOf(student));
        if (!errors.hasErrors()) {
            try {
                var command = new PlanPlacement(form.placementId(), summary.id(), pages.plan(form));
                var id = drafts.finish(user, posted, () -> placements.plan(user, command));
                Flash.say(redirect, "placement.planned");
                return new ModelAndView("redirect:" + place(summary, id));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        describe(user, summary, form.startsOn(), model);
        return Forms.invalid(FORM).addObject("typed", drafts.goOn(user, newPlace(summary), posted));
    }

    @GetMapping("/{placement}")
    String show(
            CurrentUser user,
            @PathVariable String student,
            @PathVariable String placement,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var summary = pages.opening(user, StudentId.valueOf(student));
        var view = pages.view(user, summary, PlacementId.valueOf(placement));
        model.addAttribute("student", summary);
        model.addAttribute("view", view);
        typedForms.openNew(model, user, place(summary, view.placement().id()), chosen, GoalForm.class, GoalForm::empty);
        return "placement/coach-show";
    }

    /** The address of a placement's page, and of what is typed on it. */
    static String place(StudentSummary student, PlacementId placement) {
        return "/coach/students/" + student.id() + "/placements/" + placement;
    }

    private static String newPlace(StudentSummary student) {
        return "/coach/students/" + student.id() + "/placements/new";
    }

    private void describe(CurrentUser user, StudentSummary student, @Nullable LocalDate startsOn, Model model) {
        model.addAttribute("student", student);
        model.addAttribute("choices", pages.choices(user, student));
        model.addAttribute("ageRule", pages.ageRule(student, startsOn));
    }
}
