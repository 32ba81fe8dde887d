package nl.bijrijder.people.account;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
