package nl.bijrijder.guidance.coaching;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import org.springframework.format.annotation.DateTimeFormat;
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

/** A team leader looks who coaches whom, gives a student a coach, and ends a coachship. */
@Controller
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderStudentController {

    private static final String LIST = "/team/students";
    private static final String VIEW = "home/assign-coach";

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
        return "home/team-students";
    }

    @GetMapping("/team/students/{student}/coach")
    String showForm(@PathVariable String student, CurrentUser user, Model model) {
        describe(user, StudentId.valueOf(student), model);
        model.addAttribute("form", AssignCoachForm.blank(LocalDate.now(clock)));
        return VIEW;
    }

    @PostMapping("/team/students/{student}/coach")
    ModelAndView assign(
            @PathVariable String student,
            @Valid @ModelAttribute("form") AssignCoachForm form,
            BindingResult errors,
            CurrentUser user,
            Model model,
            RedirectAttributes redirect) {
        var id = StudentId.valueOf(student);
        describe(user, id, model);
        if (errors.hasErrors()) {
            return Forms.invalid(VIEW);
        }
        try {
            coachships.assign(user, form.toCommand(id));
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(VIEW);
        }
        Flash.say(redirect, "coaching.assign.done");
        return new ModelAndView("redirect:" + LIST);
    }

    @PostMapping("/team/students/{student}/coach/{coachship}/end")
    String end(
            @PathVariable String student,
            @PathVariable String coachship,
            @RequestParam @PlausibleDay @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay,
            CurrentUser user,
            RedirectAttributes redirect) {
        coachships.end(user, StudentId.valueOf(student), CoachshipId.valueOf(coachship), lastDay);
        Flash.say(redirect, "coaching.assign.ended");
        return "redirect:" + LIST;
    }

    private void describe(CurrentUser user, StudentId id, Model model) {
        var student = students.find(user, id);
        if (!user.leads(student.team())) {
            throw new NotFound();
        }
        model.addAttribute("student", student);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("candidates", list.candidates(student.team()));
        model.addAttribute("history", list.history(user, id));
    }
}
