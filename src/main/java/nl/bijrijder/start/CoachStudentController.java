package nl.bijrijder.start;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import nl.bijrijder.guidance.conversation.ComingUp;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.route.NextStepId;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team reads a student's story and ticks off what the student has done. */
@Controller
@RolesAllowed("TEAM_MEMBER")
class CoachStudentController {

    private final StudentFiles files;
    private final Timelines timelines;
    private final NextSteps steps;
    private final ComingUp comingUp;
    private final VisitThreads threads;

    CoachStudentController(
            StudentFiles files, Timelines timelines, NextSteps steps, ComingUp comingUp, VisitThreads threads) {
        this.threads = threads;
        this.comingUp = comingUp;
        this.files = files;
        this.timelines = timelines;
        this.steps = steps;
    }

    @GetMapping("/coach/students/{student}")
    String show(
            CurrentUser user,
            @PathVariable StudentId student,
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var file = files.open(user, student, TimelineFilter.of(asked));
        model.addAttribute("file", file);
        TimelinePage.fill(
                model, file.timeline(), "/coach/students/" + student, timelines.page(user, file.timeline(), page));
        model.addAttribute("talks", comingUp.withStudent(user, student));
        model.addAttribute("threads", threads.of(user, student));
        return "start/file/student";
    }

    @PostMapping("/coach/next-steps/{id}/done")
    ModelAndView done(CurrentUser user, @PathVariable NextStepId id, @RequestParam StudentId student) {
        var back = "/coach/students/" + student;
        return Button.on(back).press(() -> steps.done(user, id)).done("start.file.step.ticked", back);
    }
}
