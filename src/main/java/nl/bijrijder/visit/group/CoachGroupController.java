package nl.bijrijder.visit.group;

import java.util.HashSet;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member of the team says who goes along on a visit. */
@Controller
@RequestMapping("/coach/visits/{id}/group")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachGroupController {

    private static final String VIEW = "participant/coach-group";

    private final Participants participants;

    CoachGroupController(Participants participants) {
        this.participants = participants;
    }

    @GetMapping
    String show(CurrentUser user, @PathVariable String id, Model model) {
        var list = participants.list(user, CompanyVisitId.valueOf(id));
        model.addAttribute("list", list);
        model.addAttribute("form", GroupForm.of(list));
        return VIEW;
    }

    @PostMapping
    ModelAndView choose(
            CurrentUser user,
            @PathVariable String id,
            @ModelAttribute("form") GroupForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "0") int year,
            RedirectAttributes redirect) {
        var list = participants.list(user, CompanyVisitId.valueOf(id));
        var chosen = new HashSet<>(form.chosenIds());
        chosen.addAll(list.studentsOf(year));
        try {
            participants.choose(user, list.visit().id(), form.knownIds(), chosen);
        } catch (StaleVersion stale) {
            var now = participants.list(user, list.visit().id());
            var again = GroupForm.ticked(chosen, now);
            return Forms.changedMeanwhile(VIEW, again, GroupForm.of(now))
                    .addObject("list", now)
                    .addAllObjects(new DirectFieldBindingResult(again, "form").getModel());
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(VIEW).addObject("list", list);
        }
        Flash.say(redirect, "participant.saved");
        // a whole year is put on to be looked at: not everybody of it may come
        return new ModelAndView("redirect:/coach/visits/" + list.visit().id() + (year == 0 ? "" : "/group"));
    }
}
