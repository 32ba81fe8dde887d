package nl.bijrijder.route;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.bijrijder.people.qualification.MboPathway;
import nl.bijrijder.people.qualification.Qualifications;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A team leader's plans: the list, a new one, and one with everything on it. */
@Controller
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderPlanController {

    private static final String NEW = "route/plan-new";

    private final RoutePlans plans;
    private final Qualifications qualifications;
    private final Teams teams;
    private final PlanPages pages;

    TeamLeaderPlanController(RoutePlans plans, Qualifications qualifications, Teams teams, PlanPages pages) {
        this.plans = plans;
        this.qualifications = qualifications;
        this.teams = teams;
        this.pages = pages;
    }

    @GetMapping("/team/plans")
    String list(CurrentUser user, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("plans", pages.rows(user, page));
        return "route/plans";
    }

    @GetMapping("/team/plans/new")
    String showForm(
            CurrentUser user,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "INTEGRATED") RouteType type,
            Model model) {
        var led = teamChoices(user);
        var form = PlanForm.empty(PlainText.line(q), type, led.get(0).value());
        model.addAttribute("form", form);
        model.addAllAttributes(options(user, form));
        return NEW;
    }

    @PostMapping("/team/plans")
    ModelAndView make(
            CurrentUser user,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return Forms.invalid(NEW).addAllObjects(options(user, form));
        }
        try {
            var id = plans.make(user, form.toCommand());
            Flash.say(redirect, "route.plan.made");
            return new ModelAndView("redirect:/team/plans/" + id);
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(NEW).addAllObjects(options(user, form));
        }
    }

    @GetMapping("/team/plans/{id}")
    String show(CurrentUser user, @PathVariable String id, Model model) {
        model.addAllAttributes(pages.plan(user, RoutePlanId.valueOf(id)));
        return PlanPages.VIEW;
    }

    private Map<String, Object> options(CurrentUser user, PlanForm form) {
        var type = Objects.requireNonNullElse(form.type(), RouteType.INTEGRATED);
        var found = qualifications.choices(Objects.requireNonNullElse(form.q(), ""), type.levels());
        return Map.of(
                "teams", teamChoices(user),
                "found", found.count(),
                "qualifications",
                        found.rows().stream()
                                .map(row -> new Choice(
                                        row.id().toString(), row.name() + " · " + row.crebo() + " · " + row.level()))
                                .toList(),
                "type", type,
                "q", Objects.requireNonNullElse(form.q(), ""),
                "profiles", VmboProfile.values(),
                "pathways", MboPathway.values());
    }

    private List<Choice> teamChoices(CurrentUser user) {
        return teams.summaries(user.ledTeams()).stream()
                .map(team -> new Choice(team.id().toString(), team.name()))
                .toList();
    }
}
