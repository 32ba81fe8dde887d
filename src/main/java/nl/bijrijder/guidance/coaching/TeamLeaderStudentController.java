package nl.bijrijder.guidance.coaching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A team leader looks who coaches whom, gives a student a coach, and ends a coachship. */
@Controller
@RolesAllowed("TEAM_LEADER")
class TeamLeaderStudentController {

    private static final String LIST = "/team/students";

    private final TeamStudents list;
    private final Coachships coachships;
    private final Students students;
    private final Clock clock;

    TeamLeaderStudentController(TeamStudents list, Coachships coachships, Students students, Clock clock) {
        this.list = list;
        this.coachships = coachships;
        this.students = students;
        this.clock = clock;
    }

    @GetMapping(LIST)
    String list(@RequestParam(defaultValue = "1") int page, CurrentUser user, Model model) {
        var found = list.list(user, page);
        model.addAttribute("page", found.page());
        model.addAttribute("withoutCoach", found.withoutCoach());
        return "guidance/coaching/team-students";
    }

    @GetMapping("/team/students/{student}/coach")
    ModelAndView showForm(CurrentUser user, @PathVariable StudentId student) {
        return page(user, student).open();
    }

    @PostMapping("/team/students/{student}/coach")
    ModelAndView assign(CurrentUser user, @PathVariable StudentId student, Submission<AssignCoachForm> form) {
        return form.on(page(user, student))
                .save(typed -> coachships.assign(user, typed.toCommand(student)))
                .done("guidance.coaching.assign.done", LIST);
    }

    @PostMapping("/team/students/{student}/coach/{coachship}/end")
    ModelAndView end(
            CurrentUser user,
            @PathVariable StudentId student,
            @PathVariable CoachshipId coachship,
            @RequestParam @PlausibleDay @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay) {
        return Button.on("/team/students/" + student + "/coach")
                .press(() -> coachships.end(user, student, coachship, lastDay))
                .done("guidance.coaching.assign.ended", LIST);
    }

    private FormPage<AssignCoachForm> page(CurrentUser user, StudentId id) {
        var today = LocalDate.now(clock);
        var student = SingletonSupplier.of(() -> led(user, id));
        return FormPage.ofNew("guidance/coaching/assign-coach", () -> AssignCoachForm.blank(today))
                .with("student", student)
                .with("today", () -> today)
                .with("candidates", () -> list.candidates(student.obtain().team()))
                .with("history", () -> list.history(user, id));
    }

    private StudentSummary led(CurrentUser user, StudentId id) {
        var student = students.find(user, id);
        if (!user.leads(student.team())) {
            throw new NotFound();
        }
        return student;
    }

    /** Who will coach, and from which day. */
    record AssignCoachForm(
            @Nullable CoachshipId id,

            @NotNull(message = "{guidance.coaching.assign.coach.required}") @Nullable
            AccountId coach,

            @NotNull(message = "{guidance.coaching.assign.startsOn.required}")
            @PlausibleDay
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            @Nullable
            LocalDate startsOn) {

        static AssignCoachForm blank(LocalDate today) {
            return new AssignCoachForm(CoachshipId.random(), null, today);
        }

        /** The coachship asked for; only after validation. */
        AssignCoach toCommand(StudentId student) {
            var coachshipId = id == null ? CoachshipId.random() : id;
            return new AssignCoach(
                    coachshipId, student, Objects.requireNonNull(coach), Objects.requireNonNull(startsOn));
        }
    }
}
