package nl.bijrijder.start;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.bijrijder.platform.paper.PaperAnswer;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A student reads the own story: everything the team shares with them, on one line in time. */
@Controller
@RolesAllowed("STUDENT")
class StudentTimelineController {

    private final Timelines timelines;
    private final TimelineCopies copies;
    private final VisitThreads threads;
    private final Clock clock;

    StudentTimelineController(Timelines timelines, TimelineCopies copies, VisitThreads threads, Clock clock) {
        this.timelines = timelines;
        this.copies = copies;
        this.threads = threads;
        this.clock = clock;
    }

    @GetMapping("/student/timeline")
    String show(
            CurrentUser user,
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var timeline = timelines.ofOneself(user, user.self(), TimelineFilter.of(asked));
        TimelinePage.fill(model, timeline, "/student/timeline", timelines.page(user, timeline, page));
        model.addAttribute("threads", threads.of(user, user.self()));
        return "start/file/own-timeline";
    }

    @GetMapping("/student/timeline.pdf")
    ResponseEntity<byte[]> take(CurrentUser user, @RequestParam Map<String, String> asked, Locale locale) {
        return PaperAnswer.of(
                copies.take(user, user.self(), TimelineFilter.of(asked), locale), "tijdlijn", LocalDate.now(clock));
    }
}
