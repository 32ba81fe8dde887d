package nl.bijrijder.visit.day;

import jakarta.validation.Valid;
import java.util.List;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.privacy.OutgoingWords;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A teacher sees the day of a visit, and says where the group gathers. */
@Controller
@RequestMapping("/coach/visits/{id}/programme")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachProgrammeController {

    private static final String FORM = "programme/coach-gathering";

    private final Programmes programmes;
    private final OutgoingWords outgoing;

    CoachProgrammeController(Programmes programmes, OutgoingWords outgoing) {
        this.programmes = programmes;
        this.outgoing = outgoing;
    }

    @GetMapping
    String show(CurrentUser user, @PathVariable String id, Model model) {
        model.addAttribute("page", programmes.page(user, CompanyVisitId.valueOf(id)));
        return "programme/coach-show";
    }

    @GetMapping("/gathering")
    String edit(CurrentUser user, @PathVariable String id, Model model) {
        var visit = CompanyVisitId.valueOf(id);
        model.addAttribute("page", programmes.page(user, visit));
        model.addAttribute("form", programmes.gathering(user, visit));
        return FORM;
    }

    @PostMapping("/gathering")
    ModelAndView save(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") GatheringForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") List<String> noName,
            RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        var page = programmes.page(user, visit);
        outgoing.check(user, page.visit().team(), noName, errors, "callWho", "gatherWhere");
        if (!errors.hasErrors()) {
            try {
                programmes.gather(user, visit, form.openedVersion(), form.toFacts());
                Flash.say(redirect, "programme.gathering.saved");
                return new ModelAndView("redirect:" + page.home());
            } catch (StaleVersion stale) {
                return Forms.changedMeanwhile(FORM, form, programmes.gathering(user, visit))
                        .addObject("page", page);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(FORM).addObject("page", page);
    }
}
