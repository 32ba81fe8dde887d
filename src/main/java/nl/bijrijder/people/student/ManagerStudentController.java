package nl.bijrijder.people.student;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.people.account.EmailAddress;
import nl.bijrijder.people.account.Invitation;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.team.TeamSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a manager finds and adds students, team by team. */
@Controller
@RequestMapping("/manage/students")
@RolesAllowed("MANAGER")
class ManagerStudentController {

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
            @RequestParam(required = false) @Nullable TeamId team,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var all = teams.list(user);
        var chosen = all.stream()
                .map(TeamSummary::id)
                .filter(id -> team == null || team.equals(id))
                .findFirst();
        model.addAttribute("teams", choices(all));
        model.addAttribute("filter", new TeamFilter(chosen.orElse(null)));
        chosen.ifPresent(id -> model.addAttribute("students", keeping.page(user, id, page)));
        return "people/student/manager-list";
    }

    @GetMapping("/new")
    ModelAndView showForm(CurrentUser user, @RequestParam(required = false) @Nullable TeamId team) {
        return page(user, team).open();
    }

    /** The code stands in this answer and nowhere else. */
    @PostMapping
    ModelAndView admit(CurrentUser user, Submission<StudentForm> form) {
        return form.on(page(user, null))
                .rules(StudentForm::checkEmail)
                .create(typed -> keeping.admit(user, typed.toCommand()))
                .show(Invitation::page);
    }

    private FormPage<StudentForm> page(CurrentUser user, @Nullable TeamId team) {
        var firstDay = SchoolYear.of(LocalDate.now(clock)).firstDay();
        return FormPage.ofNew("people/student/manager-form", () -> StudentForm.of(team, firstDay))
                .with("teams", () -> choices(teams.list(user)))
                .with("schools", this::schools);
    }

    private List<Choice> schools() {
        return organisations.list().stream()
                .map(school -> new Choice(school.id().toString(), school.name()))
                .toList();
    }

    private static List<Choice> choices(List<TeamSummary> teams) {
        return teams.stream()
                .map(team -> new Choice(team.id().toString(), team.name()))
                .toList();
    }

    /** Of which team a manager wants to see the students. */
    record TeamFilter(@Nullable TeamId team) {}

    /** What a manager types to add a student. */
    record StudentForm(
            @Nullable StudentId id,

            @SaysSomething(message = "{people.student.givenName.required}")
            @Size(max = PersonName.MAX_LENGTH, message = "{people.student.name.long}")
            @Nullable
            String givenName,

            @Size(max = PersonName.MAX_LENGTH, message = "{people.student.name.long}") @Nullable
            String infix,

            @Size(max = PersonName.MAX_LENGTH, message = "{people.student.name.long}") @Nullable
            String familyName,

            @NotNull(message = "{people.student.bornOn.required}") @PlausibleDay @Nullable
            LocalDate bornOn,

            @NotBlank(message = "{people.student.email.required}") @Nullable
            String email,

            @NotNull(message = "{people.student.team.required}") @Nullable
            TeamId team,

            @NotNull(message = "{people.student.school.required}") @Nullable
            OrganisationId organisation,

            @NotNull(message = "{people.student.startsOn.required}") @PlausibleDay @Nullable
            LocalDate startsOn) {

        static StudentForm of(@Nullable TeamId team, LocalDate startsOn) {
            return new StudentForm(StudentId.random(), null, null, null, null, null, team, null, startsOn);
        }

        /** Looks at the shape of the address. */
        void checkEmail() {
            if (email != null && !email.isBlank()) {
                EmailAddress.require(email);
            }
        }

        /** The student asked for; only after validation. */
        AdmitStudent toCommand() {
            return new AdmitStudent(
                    NotFound.unless(id),
                    PersonName.of(Objects.requireNonNull(givenName), infix, familyName),
                    Objects.requireNonNull(bornOn),
                    EmailAddress.require(Objects.requireNonNull(email)),
                    Objects.requireNonNull(team),
                    Objects.requireNonNull(organisation),
                    Objects.requireNonNull(startsOn));
        }
    }
}
