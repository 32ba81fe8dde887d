package nl.bijrijder.calendar;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.shared.BaseUrl;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** "My own calendar", for everybody inside: an address to subscribe to, and taking it back. */
@Controller
@RequestMapping("/account/calendar")
@RolesAllowed("SIGNED_IN")
class AccountCalendarController {

    private static final String PAGE = "calendar/account";
    private static final String PLACE = "/account/calendar";

    private final CalendarFeeds feeds;
    private final BaseUrl site;

    AccountCalendarController(CalendarFeeds feeds, BaseUrl site) {
        this.feeds = feeds;
        this.site = site;
    }

    @GetMapping
    String show(CurrentUser user, Model model) {
        model.addAttribute("madeOn", feeds.madeOn(user).orElse(null));
        return PAGE;
    }

    /** The address stands in this answer and nowhere else: not in the session, not in an address of ours. */
    @PostMapping
    String make(CurrentUser user, Model model) {
        var path = "/calendar/" + feeds.make(user).text() + ".ics";
        model.addAttribute("address", site.link(path).orElseGet(() -> here(path)));
        model.addAttribute("madeOn", feeds.madeOn(user).orElse(null));
        return PAGE;
    }

    @PostMapping("/removal")
    ModelAndView remove(CurrentUser user) {
        return Button.on(PLACE).press(() -> feeds.remove(user)).done("calendar.feed.removed", PLACE);
    }

    /** Shown on the page to who asks, never mailed: then the browser's own address will do. */
    private static String here(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
