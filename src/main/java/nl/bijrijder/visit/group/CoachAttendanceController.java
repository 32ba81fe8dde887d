package nl.bijrijder.visit.group;

import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A teacher ticks who is there, one by one; each tick is saved by itself. */
@Controller
@RequestMapping("/coach/visits/{id}/day")
@RolesAllowed("TEAM_MEMBER")
class CoachAttendanceController {

    private final Attendances attendances;
    private final MessageSource messages;

    CoachAttendanceController(Attendances attendances, MessageSource messages) {
        this.attendances = attendances;
        this.messages = messages;
    }

    @GetMapping
    String show(CurrentUser user, @PathVariable CompanyVisitId id, Model model) {
        model.addAttribute("list", attendances.list(user, id));
        model.addAttribute("states", Attendance.values());
        model.addAttribute("me", user.account());
        return "visit/attendance/day";
    }

    @PostMapping("/{student}")
    ModelAndView tick(
            CurrentUser user,
            @PathVariable CompanyVisitId id,
            @PathVariable StudentId student,
            @RequestParam Attendance state,
            @RequestParam(defaultValue = "0") int seen) {
        var day = "/coach/visits/" + id + "/day";
        return Button.on(day)
                .press(() -> attendances.tick(user, id, student, state, seen))
                .done("visit.attendance.saved", day);
    }

    /** Ticks for the page's own script, which wants to know what stands there now: 409 when a colleague was first. */
    @PostMapping(path = "/{student}", params = "quiet")
    ResponseEntity<AttendanceAnswer> tickQuietly(
            CurrentUser user,
            @PathVariable CompanyVisitId id,
            @PathVariable StudentId student,
            @RequestParam Attendance state,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(required = false) @Nullable IdempotencyKey page,
            @RequestParam(defaultValue = "1") int tap,
            Locale locale) {
        var own = page == null ? null : new Tap(page.value(), Math.max(tap, 1));
        var isTicked = attendances.tickUnlessStale(user, id, student, state, seen, own);
        var now = attendances.now(user, id, student);
        return ResponseEntity.status(isTicked ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(new AttendanceAnswer(
                        now.state(), now.version(), messages.getMessage(now.countKey(), now.counts(), locale)));
    }

    /**
     * What stands at the server, for the page's script.
     *
     * @param state what was ticked, or null
     * @param version how often; 0 when never
     * @param count how many are there now, in a sentence
     */
    record AttendanceAnswer(@Nullable Attendance state, int version, String count) {}
}
