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

/** A member of the team ends a placement early, with a reason that the student reads too. */
@Controller
@RequestMapping("/coach/students/{student}/placements/{placement}/stop")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachPlacementStopController {

    private static final String VIEW = "placement/coach-stop";

    private final Placements placements;
    private final PlacementPages pages;
    private final Drafts drafts;
    private final DraftForms typedForms;

    CoachPlacementStopController(Placements placements, PlacementPages pages, Drafts drafts, DraftForms typedForms) {
        this.placements = placements;
        this.pages = pages;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    @GetMapping
    String showStop(
            CurrentUser user,
            @PathVariable String student,
            @PathVariable String placement,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var summary = pages.opening(user, StudentId.valueOf(student));
        var view = pages.view(user, summary, PlacementId.valueOf(placement));
        if (!view.may().mayStop()) {
            throw view.may().mayChange() ? new PlacementOver() : new PlacementStopped();
        }
        model.addAttribute("student", summary);
        model.addAttribute("view", view);
        typedForms.openStored(model, user, place(summary, view), chosen, new StopForm(null, null));
        return VIEW;
    }

    @PostMapping
    ModelAndView stop(
            CurrentUser user,
            @PathVariable String student,
            @PathVariable String placement,
            @Valid @ModelAttribute("form") StopForm form,
            BindingResult errors,
            PostedDraft posted,
            Model model,
            RedirectAttributes redirect) {
        var summary = pages.student(user, StudentId.valueOf(student));
        var view = pages.view(user, summary, PlacementId.valueOf(placement));
        if (!errors.hasErrors()) {
            try {
                var id = view.placement().id();
                drafts.finish(
                        user, posted, () -> placements.stop(user, summary.id(), id, form.stoppedOn(), form.words()));
                Flash.say(redirect, "placement.stopped");
                return new ModelAndView("redirect:" + CoachPlacementController.place(summary, id));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        model.addAttribute("student", summary);
        model.addAttribute("view", view);
        return Forms.invalid(VIEW).addObject("typed", drafts.goOn(user, place(summary, view), posted));
    }

    private static String place(StudentSummary student, PlacementView view) {
        return CoachPlacementController.place(student, view.placement().id()) + "/stop";
    }
}
