package nl.bijrijder.people.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** What a manager types to invite somebody. */
record AccountForm(
        @Nullable AccountId id,

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

        @Nullable Boolean manager) {

    static AccountForm empty() {
        return new AccountForm(AccountId.random(), null, null, null, null, false);
    }

    /** Looks at the shape of the address. */
    void checkEmail() {
        if (email != null && !email.isBlank()) {
            EmailAddress.require(email);
        }
    }

    /** The account asked for; only after validation. */
    RegisterAccount toCommand() {
        var address = EmailAddress.require(Objects.requireNonNull(email));
        var name = PersonName.of(Objects.requireNonNull(givenName), infix, familyName);
        var account = NotFound.unless(id);
        return new RegisterAccount(account, address, name, Boolean.TRUE.equals(manager));
    }
}
