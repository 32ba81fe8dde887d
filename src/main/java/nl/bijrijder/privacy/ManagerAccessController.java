package nl.bijrijder.privacy;

import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A manager sees who did what with whose file and when, never what was read or written. */
@Controller
@PreAuthorize("hasRole('MANAGER')")
class ManagerAccessController {

    private static final String VIEW = "privacy/manager-access";

    private final AccessHistory history;

    ManagerAccessController(AccessHistory history) {
        this.history = history;
    }

    @GetMapping("/manage/access")
    ModelAndView list(
            @Valid @ModelAttribute("filter") AccessFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") int page,
            CurrentUser user) {
        if (errors.hasErrors()) {
            return Forms.invalid(VIEW);
        }
        return new ModelAndView(VIEW).addObject("page", history.search(user, filter, page));
    }
}
