package nl.bijrijder.route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.bijrijder.people.qualification.MboPathway;
import nl.bijrijder.people.qualification.QualificationId;
import nl.bijrijder.people.qualification.Qualifications;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A team leader's plans: the list, a new one, and one with everything on it. */
@Controller
@RolesAllowed("TEAM_LEADER")
class TeamLeaderPlanController {

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
    ModelAndView showForm(
            CurrentUser user,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "INTEGRATED") RouteType type) {
        var led = teamChoices(user);
        return page(user, PlanForm.empty(PlainText.line(q), type, Choice.first(led, TeamId::valueOf)))
                .open();
    }

    @PostMapping("/team/plans")
    ModelAndView make(CurrentUser user, Submission<PlanForm> form) {
        return form.on(page(user, PlanForm.empty("", RouteType.INTEGRATED, null)))
                .create(typed -> plans.make(user, typed.toCommand()))
                .done("route.plan.made", PlanPages::place);
    }

    @GetMapping("/team/plans/{id}")
    String show(CurrentUser user, @PathVariable RoutePlanId id, Model model) {
        model.addAllAttributes(pages.plan(user, id));
        return PlanPages.VIEW;
    }

    private FormPage<PlanForm> page(CurrentUser user, PlanForm fresh) {
        return FormPage.ofNew("route/plan-new", () -> fresh)
                .withAllOf(form -> options(user, form == null ? fresh : form));
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

    /**
     * What a team leader types for a new plan.
     *
     * @param q what was searched for, so that the list of qualifications stays the same
     */
    record PlanForm(
            @Nullable RoutePlanId id,
            @Nullable String q,

            @NotNull(message = "{route.plan.type.required}") @Nullable
            RouteType type,

            @NotNull(message = "{route.plan.name.required}") @Nullable
            TeamId team,

            @SaysSomething(message = "{route.plan.name.required}")
            @Size(max = 200, message = "{route.plan.name.long}")
            @Nullable
            String name,

            @NotNull(message = "{route.plan.qualification.required}") @Nullable
            QualificationId qualification,

            @NotNull(message = "{route.plan.profile.required}") @Nullable
            VmboProfile profile,

            @NotNull(message = "{route.plan.pathway.required}") @Nullable
            MboPathway pathway) {

        static PlanForm empty(String q, RouteType type, @Nullable TeamId team) {
            return new PlanForm(RoutePlanId.random(), q, type, team, null, null, null, MboPathway.BOL);
        }

        /** The plan asked for; only after validation. */
        MakePlan toCommand() {
            return new MakePlan(
                    NotFound.unless(id),
                    Objects.requireNonNull(team),
                    PlainText.line(Objects.requireNonNull(name)),
                    Objects.requireNonNull(type),
                    Objects.requireNonNull(qualification),
                    Objects.requireNonNull(profile),
                    Objects.requireNonNull(pathway));
        }
    }
}
