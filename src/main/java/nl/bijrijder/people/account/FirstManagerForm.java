package nl.bijrijder.people.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** What the first manager of an empty installation types, with the code from the log. */
record FirstManagerForm(
        @NotBlank(message = "{people.account.code.required}") @Nullable
        String code,

        @NotBlank(message = "{people.account.givenName.required}")
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
        return new RegisterAccount(AccountId.random(), EmailAddress.require(Objects.requireNonNull(email)), name, true);
    }

    String secret() {
        return Objects.requireNonNull(code);
    }

    String words() {
        return Objects.requireNonNull(password);
    }
}
