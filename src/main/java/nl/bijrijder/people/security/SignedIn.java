package nl.bijrijder.people.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;

/**
 * What a session remembers of a person: the account's id and since when. Rights are read afresh for every request.
 *
 * @param id the account's id
 * @param since when they signed in
 */
record SignedIn(UUID id, Instant since) implements Principal, Serializable {

    AccountId account() {
        return new AccountId(id);
    }

    @Override
    public String getName() {
        return id.toString();
    }
}
