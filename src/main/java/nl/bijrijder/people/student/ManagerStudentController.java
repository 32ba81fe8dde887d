package nl.bijrijder.people.student;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.team.TeamSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a manager finds and adds students, team by team. */
@Controller
@RequestMapping("/manage/students")
@PreAuthorize("hasRole('MANAGER')")
class ManagerStudentController {

    private static final String FORM = "student/manager-form";

    private final StudentKeeping keeping;
    private final Teams teams;
    private final Organisations organisations;
    private final Clock clock;

    ManagerStudentController(StudentKeeping keeping, Teams teams, Organisations organisations, Clock clock) {
        this.keeping = keeping;
        this.teams = teams;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The students of the chosen team, or of the first. */
    @GetMapping
    String list(
            CurrentUser user,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var all = teams.list(user);
        var chosen = team.isEmpty()
                ? all.stream().findFirst().map(TeamSummary::id)
                : all.stream()
                        .map(TeamSummary::id)
                        .filter(TeamId.valueOf(team)::equals)
                        .findFirst();
        model.addAttribute("teams", choices(all));
        model.addAttribute("filter", new TeamFilter(chosen.map(TeamId::toString).orElse("")));
        chosen.ifPresent(id -> model.addAttribute("students", keeping.page(user, id, page)));
        return "student/manager-list";
    }

    @GetMapping("/new")
    ModelAndView showForm(CurrentUser user, @RequestParam(required = false) @Nullable String team) {
        var today = LocalDate.now(clock);
        var form = StudentForm.of(team, SchoolYear.of(today).firstDay());
        return withChoices(new ModelAndView(FORM), user).addObject("form", form);
    }

    /** The code stands in this answer and nowhere else. */
    @PostMapping
    ModelAndView admit(CurrentUser user, @Valid @ModelAttribute("form") StudentForm form, BindingResult errors) {
        if (!errors.hasErrors()) {
            try {
                return keeping.admit(user, form.toCommand()).page();
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return withChoices(Forms.invalid(FORM), user);
    }

    private ModelAndView withChoices(ModelAndView page, CurrentUser user) {
        var schools = organisations.list().stream()
                .map(school -> new Choice(school.id().toString(), school.name()))
                .toList();
        return page.addObject("teams", choices(teams.list(user))).addObject("schools", schools);
    }

    private static List<Choice> choices(List<TeamSummary> teams) {
        return teams.stream()
                .map(team -> new Choice(team.id().toString(), team.name()))
                .toList();
    }
}
