package nl.bijrijder.start;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.bijrijder.platform.paper.PaperAnswer;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A member of the team takes a student's timeline along on paper: to a conversation, or for who asks what is kept of them. */
@Controller
@RolesAllowed("TEAM_MEMBER")
class CoachTimelineController {

    private final TimelineCopies copies;
    private final Clock clock;

    CoachTimelineController(TimelineCopies copies, Clock clock) {
        this.copies = copies;
        this.clock = clock;
    }

    @GetMapping("/coach/students/{student}/timeline.pdf")
    ResponseEntity<byte[]> take(
            @PathVariable StudentId student, @RequestParam Map<String, String> asked, CurrentUser user, Locale locale) {
        var pdf = copies.take(user, student, TimelineFilter.of(asked), locale);
        return PaperAnswer.of(pdf, "tijdlijn", LocalDate.now(clock));
    }
}
