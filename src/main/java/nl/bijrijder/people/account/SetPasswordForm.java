package nl.bijrijder.people.account;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** What somebody types to set a first password with a one-time code. */
record SetPasswordForm(
        @NotBlank(message = "{account.email.required}") @Nullable
        String email,

        @NotBlank(message = "{account.code.required}") @Nullable
        String code,

        @NotBlank(message = "{account.password.required}") @Nullable
        String password) {

    static SetPasswordForm empty() {
        return new SetPasswordForm(null, null, null);
    }
}
