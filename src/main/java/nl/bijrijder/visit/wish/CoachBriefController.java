package nl.bijrijder.visit.wish;

import java.util.Objects;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member of the team reads what the company would get to know, chooses the quotes, and sends it. */
@Controller
@RequestMapping("/coach/visits/{id}/brief")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachBriefController {

    private static final String VIEW = "wish/coach-brief";

    private final ClassBriefs briefs;

    CoachBriefController(ClassBriefs briefs) {
        this.briefs = briefs;
    }

    @GetMapping
    String show(CurrentUser user, @PathVariable String id, Model model) {
        var preview = briefs.preview(user, CompanyVisitId.valueOf(id));
        model.addAttribute("preview", preview);
        model.addAttribute("form", BriefForm.of(preview));
        return VIEW;
    }

    @PostMapping("/quotes")
    ModelAndView choose(
            CurrentUser user,
            @PathVariable String id,
            @ModelAttribute("form") BriefForm form,
            RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        try {
            briefs.choose(user, visit, form.chosen(), form.withoutName());
        } catch (RuleBroken broken) {
            var preview = briefs.preview(user, visit);
            return again(preview, form.on(preview), broken).addObject("choosing", true);
        }
        Flash.say(redirect, "wish.quotes.saved");
        return new ModelAndView("redirect:" + place(visit));
    }

    @PostMapping
    ModelAndView send(
            CurrentUser user,
            @PathVariable String id,
            @ModelAttribute("form") BriefForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        try {
            briefs.send(user, visit, form.briefId(), Objects.requireNonNullElse(form.seen(), ""));
        } catch (RuleBroken broken) {
            var preview = briefs.preview(user, visit);
            return again(preview, BriefForm.of(preview), broken);
        }
        Flash.say(redirect, "wish.brief.sent");
        return new ModelAndView("redirect:" + place(visit));
    }

    private static ModelAndView again(BriefPreview preview, BriefForm form, RuleBroken broken) {
        var errors = new DirectFieldBindingResult(form, "form");
        Forms.reject(errors, broken);
        return Forms.invalid(VIEW).addObject("preview", preview).addAllObjects(errors.getModel());
    }

    private static String place(CompanyVisitId visit) {
        return "/coach/visits/" + visit + "/brief";
    }
}
