package nl.bijrijder.people.account;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Role;
import nl.bijrijder.shared.Rule;
import org.springframework.stereotype.Component;

/** Accounts are kept by managers (DOMAIN §2); nobody ends the account they are signed in with. */
@Component
class AccountPolicy {

    void requireKeeping(CurrentUser user) {
        if (!user.is(Role.MANAGER)) {
            throw new NotFound();
        }
    }

    void requireSomeoneElse(CurrentUser user, AccountId account) {
        if (user.account().equals(account)) {
            throw Rule.broken("", "people.account.own");
        }
    }
}
