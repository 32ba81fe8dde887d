package nl.bijrijder.visit.wish;

import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member of the team sees what the group needs as counts; who packs says what is asked, and sees who needs what. */
@Controller
@RequestMapping("/coach/visits/{id}/needs")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachNeedController {

    private static final String VIEW = "need/coach-show";

    private final Needs needs;
    private final NeedForms forms;

    CoachNeedController(Needs needs, NeedForms forms) {
        this.needs = needs;
        this.forms = forms;
    }

    @GetMapping
    String show(CurrentUser user, @PathVariable String id, Model model) {
        var page = needs.page(user, CompanyVisitId.valueOf(id));
        model.addAttribute("page", page);
        model.addAttribute("form", AskForm.of(page));
        return VIEW;
    }

    @PostMapping
    ModelAndView ask(
            CurrentUser user,
            @PathVariable String id,
            @ModelAttribute("form") AskForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        var page = needs.page(user, visit);
        model.addAttribute("page", page);
        if (!errors.hasErrors()) {
            try {
                needs.ask(user, visit, form.openedVersion(), form.toKinds());
                Flash.say(redirect, "need.asked");
                return new ModelAndView("redirect:" + page.home());
            } catch (StaleVersion stale) {
                return Forms.changedMeanwhile(VIEW, form, AskForm.of(needs.page(user, visit)));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(VIEW);
    }

    @GetMapping("/packing")
    String pack(CurrentUser user, @PathVariable String id, Model model) {
        model.addAttribute("list", needs.packing(user, CompanyVisitId.valueOf(id)));
        return "need/coach-packing";
    }

    @GetMapping("/students/{student}")
    String showForm(CurrentUser user, @PathVariable String id, @PathVariable String student, Model model) {
        forms.open(model, user, CompanyVisitId.valueOf(id), StudentId.valueOf(student));
        return NeedForms.VIEW;
    }

    @PostMapping("/students/{student}")
    ModelAndView enter(
            CurrentUser user,
            @PathVariable String id,
            @PathVariable String student,
            @Valid @ModelAttribute("form") NeedForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        return forms.say(
                user,
                visit,
                StudentId.valueOf(student),
                form,
                errors,
                model,
                () -> Flash.say(redirect, "need.entered"),
                "/coach/visits/" + visit + "/needs/packing");
    }
}
