package nl.bijrijder.people.account;

import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The two doors for people without a password: an invited one, and the first manager of an empty installation. */
@Controller
class WelcomeController {

    private final Accounts accounts;
    private final FirstManager firstManager;

    WelcomeController(Accounts accounts, FirstManager firstManager) {
        this.accounts = accounts;
        this.firstManager = firstManager;
    }

    @GetMapping("/welcome")
    ModelAndView showWelcome() {
        return welcome().open();
    }

    @PostMapping("/welcome")
    ModelAndView setPassword(Submission<SetPasswordForm> form) {
        return form.on(welcome())
                .save(typed -> accounts.activate(typed.address(), typed.secret(), typed.words()))
                .done("people.account.activated", "/login");
    }

    private static FormPage<SetPasswordForm> welcome() {
        return FormPage.ofNew("people/account/welcome", SetPasswordForm::empty);
    }

    @GetMapping("/setup")
    ModelAndView showSetup() {
        requireAwaited();
        return setup().open();
    }

    @PostMapping("/setup")
    ModelAndView setUp(Submission<FirstManagerForm> form) {
        requireAwaited();
        return form.on(setup())
                .rules(FirstManagerForm::checkEmail)
                .save(typed -> firstManager.register(typed.toCommand(), typed.secret(), typed.words()))
                .done("people.account.activated", "/login");
    }

    private static FormPage<FirstManagerForm> setup() {
        return FormPage.ofNew("people/account/setup", FirstManagerForm::empty);
    }

    private void requireAwaited() {
        if (!firstManager.isAwaited()) {
            throw new NotFound();
        }
    }
}
