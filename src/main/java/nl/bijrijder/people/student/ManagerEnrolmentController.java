package nl.bijrijder.people.student;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.people.account.AccountKeeping;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a manager sees one student's enrolments and records the crossing to the college. */
@Controller
@RequestMapping("/manage/students/{id}")
@RolesAllowed("MANAGER")
class ManagerEnrolmentController {

    private final StudentKeeping keeping;
    private final Students students;
    private final AccountKeeping accounts;
    private final Teams teams;
    private final Clock clock;

    ManagerEnrolmentController(
            StudentKeeping keeping, Students students, AccountKeeping accounts, Teams teams, Clock clock) {
        this.keeping = keeping;
        this.students = students;
        this.accounts = accounts;
        this.teams = teams;
        this.clock = clock;
    }

    @GetMapping
    String show(CurrentUser user, @PathVariable StudentId id, Model model) {
        var student = keeping.kept(user, id);
        model.addAttribute("student", student);
        model.addAttribute("account", accounts.kept(user, student.account()));
        model.addAttribute("team", teams.summary(student.team()));
        model.addAttribute("enrolments", keeping.enrolments(user, id));
        return "people/student/manager-show";
    }

    @GetMapping("/enrol")
    ModelAndView showForm(CurrentUser user, @PathVariable StudentId id) {
        return page(user, id).open();
    }

    @PostMapping("/enrol")
    ModelAndView enrol(CurrentUser user, @PathVariable StudentId id, Submission<EnrolmentForm> form) {
        return form.on(page(user, id))
                .save(typed -> students.enrol(user, typed.enrolment(), id, typed.place(), typed.period()))
                .done("people.student.enrolled", "/manage/students/" + id);
    }

    /** Most students cross over at the start of a school year, so the next one is suggested. */
    private FormPage<EnrolmentForm> page(CurrentUser user, StudentId id) {
        var nextYear = SchoolYear.of(LocalDate.now(clock)).plus(1);
        return FormPage.ofNew("people/student/manager-enrol", () -> EnrolmentForm.of(nextYear.firstDay()))
                .with("student", () -> keeping.kept(user, id))
                .with("schools", () -> schools(user, id));
    }

    private List<Choice> schools(CurrentUser user, StudentId id) {
        return keeping.schools(user, id).stream()
                .map(school -> new Choice(school.id().toString(), school.name()))
                .toList();
    }

    /** What a manager chooses when a student crosses over to another school or college. */
    record EnrolmentForm(
            @Nullable EnrolmentId id,

            @NotNull(message = "{people.student.school.required}") @Nullable
            OrganisationId organisation,

            @NotNull(message = "{people.student.startsOn.required}") @PlausibleDay @Nullable
            LocalDate startsOn) {

        static EnrolmentForm of(LocalDate startsOn) {
            return new EnrolmentForm(EnrolmentId.random(), null, startsOn);
        }

        EnrolmentId enrolment() {
            return NotFound.unless(id);
        }

        OrganisationId place() {
            return Objects.requireNonNull(organisation);
        }

        Period period() {
            return Period.from(Objects.requireNonNull(startsOn));
        }
    }
}
