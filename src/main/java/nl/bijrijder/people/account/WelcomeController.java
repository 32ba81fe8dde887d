package nl.bijrijder.people.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import org.jspecify.annotations.Nullable;
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

    /** What somebody types to set a first password with a one-time code. */
    record SetPasswordForm(
            @NotBlank(message = "{people.account.email.required}") @Nullable
            String email,

            @NotBlank(message = "{people.account.code.required}") @Nullable
            String code,

            @NotBlank(message = "{people.account.password.required}") @Nullable
            String password) {

        static SetPasswordForm empty() {
            return new SetPasswordForm(null, null, null);
        }

        /** Whose password it is; only after validation, like the others. */
        String address() {
            return Objects.requireNonNull(email);
        }

        String secret() {
            return Objects.requireNonNull(code);
        }

        String words() {
            return Objects.requireNonNull(password);
        }
    }

    /** What the first manager of an empty installation types, with the code from the log. */
    record FirstManagerForm(
            @NotBlank(message = "{people.account.code.required}") @Nullable
            String code,

            @SaysSomething(message = "{people.account.givenName.required}")
            @Size(max = PersonName.MAX_LENGTH, message = "{people.account.name.long}")
            @Nullable
            String givenName,

            @Size(max = PersonName.MAX_LENGTH, message = "{people.account.name.long}") @Nullable
            String infix,

            @Size(max = PersonName.MAX_LENGTH, message = "{people.account.name.long}") @Nullable
            String familyName,

            @NotBlank(message = "{people.account.email.required}") @Nullable
            String email,

            @NotBlank(message = "{people.account.password.required}") @Nullable
            String password) {

        static FirstManagerForm empty() {
            return new FirstManagerForm(null, null, null, null, null, null);
        }

        /** Looks at the shape of the address. */
        void checkEmail() {
            if (email != null && !email.isBlank()) {
                EmailAddress.require(email);
            }
        }

        /** The account asked for; only after validation, like what follows. */
        RegisterAccount toCommand() {
            var name = PersonName.of(Objects.requireNonNull(givenName), infix, familyName);
            return new RegisterAccount(
                    AccountId.random(), EmailAddress.require(Objects.requireNonNull(email)), name, true);
        }

        String secret() {
            return Objects.requireNonNull(code);
        }

        String words() {
            return Objects.requireNonNull(password);
        }
    }
}
