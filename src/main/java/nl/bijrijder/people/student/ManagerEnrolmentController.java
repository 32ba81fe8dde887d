package nl.bijrijder.people.student;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.bijrijder.people.account.AccountKeeping;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.StudentId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a manager sees one student's enrolments and records the crossing to the college. */
@Controller
@RequestMapping("/manage/students/{id}")
@PreAuthorize("hasRole('MANAGER')")
class ManagerEnrolmentController {

    private static final String FORM = "student/manager-enrol";

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
    String show(CurrentUser user, @PathVariable String id, Model model) {
        var student = keeping.kept(user, StudentId.valueOf(id));
        model.addAttribute("student", student);
        model.addAttribute("account", accounts.kept(user, student.account()));
        model.addAttribute("team", teams.summary(student.team()));
        model.addAttribute("enrolments", keeping.enrolments(user, student.id()));
        return "student/manager-show";
    }

    /** Most students cross over at the start of a school year, so the next one is suggested. */
    @GetMapping("/enrol")
    ModelAndView showForm(CurrentUser user, @PathVariable String id) {
        var nextYear = SchoolYear.of(LocalDate.now(clock)).plus(1);
        return around(new ModelAndView(FORM), user, StudentId.valueOf(id))
                .addObject("form", EnrolmentForm.of(nextYear.firstDay()));
    }

    @PostMapping("/enrol")
    ModelAndView enrol(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") EnrolmentForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var student = StudentId.valueOf(id);
        if (!errors.hasErrors()) {
            try {
                students.enrol(user, form.enrolment(), student, form.place(), form.period());
                Flash.say(redirect, "student.enrolled");
                return new ModelAndView("redirect:/manage/students/" + student);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return around(Forms.invalid(FORM), user, student);
    }

    private ModelAndView around(ModelAndView page, CurrentUser user, StudentId id) {
        var student = keeping.kept(user, id);
        var schools = keeping.schools(user, id).stream()
                .map(school -> new Choice(school.id().toString(), school.name()))
                .toList();
        return page.addObject("student", student).addObject("schools", schools);
    }
}
