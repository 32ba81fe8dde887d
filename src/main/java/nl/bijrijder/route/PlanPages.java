package nl.bijrijder.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bijrijder.people.qualification.QualificationSummary;
import nl.bijrijder.people.qualification.Qualifications;
import nl.bijrijder.people.team.TeamSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.SchoolYear;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the pages with plans show, besides the forms on them. */
@Component
class PlanPages {

    static final String VIEW = "route/plan";

    private static final int YEARS_BACK = 4;

    private final RoutePlans plans;
    private final Qualifications qualifications;
    private final Teams teams;
    private final MessageSource messages;
    private final Clock clock;

    PlanPages(RoutePlans plans, Qualifications qualifications, Teams teams, MessageSource messages, Clock clock) {
        this.plans = plans;
        this.qualifications = qualifications;
        this.teams = teams;
        this.messages = messages;
        this.clock = clock;
    }

    /** Address of a plan's page. */
    static String place(RoutePlanId plan) {
        return "/team/plans/" + plan;
    }

    PageOf<PlanRow> rows(CurrentUser user, int page) {
        var found = plans.list(user, page);
        var names = qualifications.find(
                found.rows().stream().map(PlanSummary::qualification).toList());
        var teamNames =
                teams.summaries(user.ledTeams()).stream().collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
        var rows = found.rows().stream()
                .map(plan -> new PlanRow(
                        plan,
                        teamNames.getOrDefault(plan.team(), ""),
                        Objects.requireNonNull(names.get(plan.qualification()))))
                .toList();
        return new PageOf<>(rows, found.number(), found.total(), found.count());
    }

    /** A plan's page with fresh forms. */
    Map<String, Object> plan(CurrentUser user, RoutePlanId id) {
        var plan = plans.find(user, id);
        var page = options(user, plan);
        page.put("milestone", MilestoneForm.empty(plan.version()));
        page.put("routeStart", RouteStartForm.empty(SchoolYear.of(LocalDate.now(clock))));
        return page;
    }

    /** What the page of a plan shows beside a form that comes back. */
    Map<String, Object> planBeside(CurrentUser user, RoutePlanId id, String form) {
        var page = plan(user, id);
        page.remove(form);
        return page;
    }

    private Map<String, Object> options(CurrentUser user, PlanDetails plan) {
        var page = new HashMap<String, Object>();
        page.put("plan", plan);
        page.put("qualification", qualifications.find(plan.summary().qualification()));
        page.put("waiting", waiting(user, plan.summary().id()));
        page.put("moments", moments(plan.summary().years()));
        page.put("startYears", startYears());
        page.put("kinds", MilestoneKind.values());
        page.put("parts", ProgrammePart.values());
        return page;
    }

    private List<Choice> waiting(CurrentUser user, RoutePlanId id) {
        return plans.waiting(user, id).stream()
                .map(student ->
                        new Choice(student.id().toString(), student.name().full()))
                .toList();
    }

    private List<Choice> moments(int years) {
        var locale = LocaleContextHolder.getLocale();
        return IntStream.range(0, years * RoadPhase.PHASES)
                .mapToObj(index -> new RoadPhase(1, 1).plus(index))
                .map(moment -> new Choice(
                        moment.routeYear() + "-" + moment.phase(),
                        messages.getMessage("route.moment", new Object[] {moment.routeYear(), moment.phase()}, locale)))
                .toList();
    }

    private List<Choice> startYears() {
        var current = SchoolYear.of(LocalDate.now(clock));
        return IntStream.rangeClosed(-1, YEARS_BACK)
                .mapToObj(years -> current.plus(-years))
                .map(year -> new Choice(Integer.toString(year.firstYear()), year.toString()))
                .toList();
    }

    /** One plan in a list, with the names of its team and qualification. */
    record PlanRow(PlanSummary plan, String team, QualificationSummary qualification) {}
}
