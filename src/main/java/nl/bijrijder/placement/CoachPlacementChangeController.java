package nl.bijrijder.placement;

import jakarta.validation.Valid;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
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

/** A member of the team changes what is agreed about a placement. */
@Controller
@RequestMapping("/coach/students/{student}/placements/{placement}")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachPlacementChangeController {

    private static final String FORM = "placement/coach-form";

    private final Placements placements;
    private final PlacementPages pages;
    private final Drafts drafts;
    private final DraftForms typedForms;

    CoachPlacementChangeController(Placements placements, PlacementPages pages, Drafts drafts, DraftForms typedForms) {
        this.placements = placements;
        this.pages = pages;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    @GetMapping("/edit")
    String edit(
            CurrentUser user,
            @PathVariable String student,
            @PathVariable String placement,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var summary = pages.opening(user, StudentId.valueOf(student));
        var view = changeable(user, summary, placement);
        var form = PlacementForm.of(view.placement());
        describe(user, summary, view, form, model);
        typedForms.openStored(model, user, editPlace(summary, view), chosen, form);
        return FORM;
    }

    @PostMapping
    ModelAndView update(
            CurrentUser user,
            @PathVariable String student,
            @PathVariable String placement,
            @Valid @ModelAttribute("form") PlacementForm form,
            BindingResult errors,
            PostedDraft posted,
            Model model,
            RedirectAttributes redirect) {
        var summary = pages.student(user, StudentId.valueOf(student));
        var view = changeable(user, summary, placement);
        describe(user, summary, view, form, model);
        model.addAttribute("typed", drafts.goOn(user, editPlace(summary, view), posted));
        if (!errors.hasErrors()) {
            try {
                var id = view.placement().id();
                var plan = pages.plan(form);
                drafts.finish(
                        user, posted, () -> placements.change(user, summary.id(), id, form.openedVersion(), plan));
                Flash.say(redirect, "placement.changed");
                return new ModelAndView("redirect:" + CoachPlacementController.place(summary, id));
            } catch (StaleVersion stale) {
                var stored = changeable(user, summary, placement).placement();
                return Forms.changedMeanwhile(FORM, form, PlacementForm.of(stored));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(FORM);
    }

    /** The placement, as long as something about it can change. */
    private PlacementView changeable(CurrentUser user, StudentSummary student, String placement) {
        var view = pages.view(user, student, PlacementId.valueOf(placement));
        if (!view.may().mayChange()) {
            throw new PlacementStopped();
        }
        return view;
    }

    private void describe(
            CurrentUser user, StudentSummary student, PlacementView view, PlacementForm form, Model model) {
        model.addAttribute("student", student);
        model.addAttribute("view", view);
        model.addAttribute("choices", pages.choices(user, student));
        model.addAttribute("ageRule", pages.ageRule(student, form.startsOn()));
    }

    private static String editPlace(StudentSummary student, PlacementView view) {
        return CoachPlacementController.place(student, view.placement().id()) + "/edit";
    }
}
