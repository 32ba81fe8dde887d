package nl.bijrijder.people.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.LastDayForm;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a manager forms and ends joint teams. */
@Controller
@RequestMapping("/manage/teams")
@RolesAllowed("MANAGER")
class ManagerTeamController {

    private final TeamKeeping keeping;
    private final Teams teams;
    private final Organisations organisations;

    ManagerTeamController(TeamKeeping keeping, Teams teams, Organisations organisations) {
        this.keeping = keeping;
        this.teams = teams;
        this.organisations = organisations;
    }

    @GetMapping
    String list(CurrentUser user, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("teams", keeping.page(user, page));
        return "people/team/manager-list";
    }

    @GetMapping("/new")
    ModelAndView showForm() {
        return newPage().open();
    }

    @PostMapping
    ModelAndView form(CurrentUser user, Submission<TeamForm> form) {
        return form.on(newPage())
                .create(typed ->
                        teams.form(user, typed.team(), typed.chosenPartnership(), typed.plainName(), typed.period()))
                .done("people.team.formed", ManagerTeamController::place);
    }

    @GetMapping("/{id}")
    String show(CurrentUser user, @PathVariable TeamId id, Model model) {
        model.addAttribute("team", keeping.team(user, id));
        model.addAttribute("members", keeping.members(user, id));
        return "people/team/manager-show";
    }

    @GetMapping("/{id}/end")
    ModelAndView showEnd(CurrentUser user, @PathVariable TeamId id) {
        return endPage(user, id).open();
    }

    @PostMapping("/{id}/end")
    ModelAndView end(CurrentUser user, @PathVariable TeamId id, Submission<LastDayForm> form) {
        return form.on(endPage(user, id))
                .save(typed -> teams.end(user, id, typed.openedVersion(), typed.lastDay()))
                .done("people.team.ended", place(id));
    }

    private FormPage<TeamForm> newPage() {
        return FormPage.ofNew("people/team/manager-form", TeamForm::empty).with("partnerships", this::partnerships);
    }

    private FormPage<LastDayForm> endPage(CurrentUser user, TeamId id) {
        return FormPage.of(
                "people/team/manager-end",
                "team",
                () -> keeping.team(user, id),
                team -> new LastDayForm(team.version(), team.period().endsOn()));
    }

    private static String place(TeamId team) {
        return "/manage/teams/" + team;
    }

    private List<Choice> partnerships() {
        return organisations.partnerships().stream()
                .map(partnership -> new Choice(partnership.id().toString(), partnership.name()))
                .toList();
    }

    /** What a manager types to form a team. */
    record TeamForm(
            @Nullable TeamId id,

            @SaysSomething(message = "{people.team.name.required}")
            @Size(max = NAME_LENGTH, message = "{people.team.name.long}")
            @Nullable
            String name,

            @NotNull(message = "{people.team.partnership.required}") @Nullable
            PartnershipId partnership,

            @NotNull(message = "{people.team.startsOn.required}") @PlausibleDay @Nullable
            LocalDate startsOn,

            @PlausibleDay @Nullable LocalDate endsOn) {

        private static final int NAME_LENGTH = 200;

        static TeamForm empty() {
            return new TeamForm(TeamId.random(), null, null, null, null);
        }

        TeamId team() {
            return NotFound.unless(id);
        }

        String plainName() {
            return PlainText.line(Objects.requireNonNull(name));
        }

        PartnershipId chosenPartnership() {
            return Objects.requireNonNull(partnership);
        }

        Period period() {
            return new Period(Objects.requireNonNull(startsOn), endsOn);
        }
    }
}
