package nl.bijrijder.visit;

import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
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

/** A team leader takes an agreed visit one step on: prepared, held, looked back on. */
@Controller
@RequestMapping("/team/visits/{id}/step")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderVisitStepController {

    private static final String VIEW = "visit/team-step";

    private final VisitPages pages;
    private final VisitPlanning planning;
    private final Drafts drafts;
    private final DraftForms typedForms;

    TeamLeaderVisitStepController(VisitPages pages, VisitPlanning planning, Drafts drafts, DraftForms typedForms) {
        this.pages = pages;
        this.planning = planning;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    @GetMapping
    String show(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var details = pages.details(user, CompanyVisitId.valueOf(id));
        if (!details.may().mayStep()) {
            throw new VisitNotThere();
        }
        model.addAttribute("details", details);
        model.addAttribute("step", details.status());
        model.addAttribute("back", pages.lookingBack(user, details));
        typedForms.openStored(model, user, place(details), chosen, StepForm.of(details.status()));
        return VIEW;
    }

    @PostMapping
    ModelAndView take(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult errors,
            PostedDraft posted,
            RedirectAttributes redirect) {
        var details = pages.details(user, CompanyVisitId.valueOf(id));
        if (!errors.hasErrors()) {
            try {
                drafts.finish(user, posted, () -> take(user, details, form));
                Flash.say(redirect, details.status().takenKey());
                return new ModelAndView("redirect:/team/visits/" + details.id());
            } catch (VisitGateClosed closed) {
                // whoever goes on all the same writes down why
                errors.rejectValue(details.isPassable() ? "reason" : null, closed.key());
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(VIEW)
                .addObject("details", details)
                .addObject("step", form.step())
                .addObject("back", pages.lookingBack(user, details))
                .addObject("typed", drafts.goOn(user, place(details), posted));
    }

    /** The step is the one the page spoke of; pressed twice it is taken once. */
    private void take(CurrentUser user, VisitDetails details, StepForm form) {
        if (!form.isFrom(details.status())) {
            throw new VisitNotThere();
        }
        switch (details.status()) {
            case AGREED -> prepare(user, details.id(), form);
            case PREPARED -> planning.hold(user, details.id());
            case HELD -> close(user, details.id(), form);
            case PLANNING, CLOSED, CANCELLED -> throw new VisitNotThere();
        }
    }

    private void prepare(CurrentUser user, CompanyVisitId visit, StepForm form) {
        var reason = form.passed();
        if (reason == null) {
            planning.prepare(user, visit);
        } else {
            planning.prepareWithout(user, visit, reason);
        }
    }

    private void close(CurrentUser user, CompanyVisitId visit, StepForm form) {
        var reason = form.passed();
        if (reason == null) {
            planning.close(user, visit);
        } else {
            planning.closeWithout(user, visit, reason);
        }
    }

    private static String place(VisitDetails details) {
        return "/team/visits/" + details.id() + "/step";
    }
}
