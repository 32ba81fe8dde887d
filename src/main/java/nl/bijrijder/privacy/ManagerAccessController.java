package nl.bijrijder.privacy;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A manager sees who did what with whose file and when, never what was read or written. */
@Controller
@RolesAllowed("MANAGER")
class ManagerAccessController {

    private static final String VIEW = "privacy/manager-access";

    private final AccessHistory history;

    ManagerAccessController(AccessHistory history) {
        this.history = history;
    }

    @GetMapping("/manage/access")
    ModelAndView list(CurrentUser user, Submission<AccessFilter> filter, @RequestParam(defaultValue = "1") int page) {
        return filter.on(FormPage.of(VIEW, () -> new AccessFilter(null, null, null)))
                .create(typed -> history.search(user, typed, page))
                .show(found -> new ModelAndView(VIEW).addObject("page", found).addObject("filter", filter.typed()));
    }
}
