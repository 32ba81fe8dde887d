package nl.bijrijder.visit;

import jakarta.validation.Valid;
import java.util.List;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
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

/** A team leader makes a series of a visit: chooses a rhythm, looks at the days, plans those that are ticked. */
@Controller
@RequestMapping("/team/visits/{id}/series")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderSeriesController {

    private static final String VIEW = "series/team-series";

    private final Serieses serieses;

    TeamLeaderSeriesController(Serieses serieses) {
        this.serieses = serieses;
    }

    @GetMapping
    String show(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(defaultValue = "1") int times,
            @RequestParam(defaultValue = "1") int weeks,
            Model model) {
        var rhythm = Rhythm.of(times, weeks);
        var page = serieses.page(user, CompanyVisitId.valueOf(id), rhythm, List.of());
        model.addAttribute("page", page);
        model.addAttribute("form", SeriesForm.fresh(rhythm, page.freeDays()));
        return VIEW;
    }

    @PostMapping
    ModelAndView plan(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") SeriesForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        if (!errors.hasErrors()) {
            try {
                serieses.plan(user, visit, form.key(), form.chosen());
                Flash.say(redirect, "series.planned");
                return new ModelAndView("redirect:/team/visits/" + visit + "/series");
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(VIEW).addObject("page", serieses.page(user, visit, form.rhythm(), form.chosen()));
    }
}
