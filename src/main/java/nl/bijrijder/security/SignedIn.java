package nl.bijrijder.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;

/**
 * What a session remembers of a person: the account's id and nothing else. Rights are read afresh for every request.
 *
 * @param id the account's id
 */
record SignedIn(UUID id) implements Principal, Serializable {

    AccountId account() {
        return new AccountId(id);
    }

    @Override
    public String getName() {
        return id.toString();
    }
}
