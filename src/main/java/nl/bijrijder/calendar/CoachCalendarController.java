package nl.bijrijder.calendar;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member of a team sees what comes up: as a list, or by the month. */
@Controller
@RequestMapping("/coach/calendar")
@RolesAllowed("TEAM_MEMBER")
class CoachCalendarController {

    private final TeamCalendar calendar;
    private final Clock clock;

    CoachCalendarController(TeamCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping
    String list(CurrentUser user, Model model) {
        model.addAttribute("agenda", calendar.ahead(user));
        model.addAttribute("weeks", TeamCalendar.WEEKS_AHEAD);
        return "calendar/list";
    }

    @GetMapping("/month")
    String month(CurrentUser user, @RequestParam(defaultValue = "") String month, Model model) {
        model.addAttribute("calendar", calendar.month(user, MonthView.parse(month, YearMonth.now(clock))));
        return "calendar/month";
    }
}
