package nl.bijrijder.start;

import java.util.Map;
import nl.bijrijder.guidance.conversation.ComingUp;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.route.NextStepId;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member of the team reads a student's story and ticks off what the student has done. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachStudentController {

    private final StudentFiles files;
    private final NextSteps steps;
    private final ComingUp comingUp;
    private final VisitThreads threads;

    CoachStudentController(StudentFiles files, NextSteps steps, ComingUp comingUp, VisitThreads threads) {
        this.threads = threads;
        this.comingUp = comingUp;
        this.files = files;
        this.steps = steps;
    }

    @GetMapping("/coach/students/{student}")
    String show(
            @PathVariable String student,
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "1") int page,
            CurrentUser user,
            Model model) {
        var id = StudentId.valueOf(student);
        var file = files.open(user, id, TimelineFilter.of(asked));
        model.addAttribute("file", file);
        TimelinePage.fill(model, file.timeline(), "/coach/students/" + id, page);
        model.addAttribute("talks", comingUp.withStudent(user, id));
        model.addAttribute("threads", threads.of(user, id));
        return "studentfile/student";
    }

    @PostMapping("/coach/next-steps/{id}/done")
    String done(@PathVariable String id, @RequestParam String student, CurrentUser user, RedirectAttributes redirect) {
        var back = StudentId.valueOf(student);
        steps.done(user, NextStepId.valueOf(id));
        Flash.say(redirect, "studentfile.step.ticked");
        return "redirect:/coach/students/" + back;
    }
}
