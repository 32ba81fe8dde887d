package nl.bijrijder.people.account;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The two doors for people without a password: an invited one, and the first manager of an empty installation. */
@Controller
class WelcomeController {

    private static final String WELCOME = "account/welcome";
    private static final String SETUP = "account/setup";

    private final Accounts accounts;
    private final FirstManager firstManager;

    WelcomeController(Accounts accounts, FirstManager firstManager) {
        this.accounts = accounts;
        this.firstManager = firstManager;
    }

    @GetMapping("/welcome")
    String showWelcome(Model model) {
        model.addAttribute("form", SetPasswordForm.empty());
        return WELCOME;
    }

    @PostMapping("/welcome")
    ModelAndView setPassword(
            @Valid @ModelAttribute("form") SetPasswordForm form, BindingResult errors, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return Forms.invalid(WELCOME);
        }
        try {
            accounts.activate(
                    Objects.requireNonNull(form.email()),
                    Objects.requireNonNull(form.code()),
                    Objects.requireNonNull(form.password()));
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(WELCOME);
        }
        Flash.say(redirect, "account.activated");
        return new ModelAndView("redirect:/login");
    }

    @GetMapping("/setup")
    String showSetup(Model model) {
        if (!firstManager.isAwaited()) {
            throw new NotFound();
        }
        model.addAttribute("form", FirstManagerForm.empty());
        return SETUP;
    }

    @PostMapping("/setup")
    ModelAndView setUp(
            @Valid @ModelAttribute("form") FirstManagerForm form, BindingResult errors, RedirectAttributes redirect) {
        if (!firstManager.isAwaited()) {
            throw new NotFound();
        }
        var address = EmailAddress.parse(Objects.requireNonNullElse(form.email(), ""));
        if (address.isEmpty() && !errors.hasFieldErrors("email")) {
            Forms.refuse(errors, "email", "account.email.shape");
        }
        if (errors.hasErrors()) {
            return Forms.invalid(SETUP);
        }
        try {
            firstManager.register(
                    form.toCommand(address.orElseThrow()),
                    Objects.requireNonNull(form.code()),
                    Objects.requireNonNull(form.password()));
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(SETUP);
        }
        Flash.say(redirect, "account.activated");
        return new ModelAndView("redirect:/login");
    }
}
