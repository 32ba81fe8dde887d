package nl.bijrijder.people.account;

import nl.bijrijder.shared.AccountId;

/**
 * What signing in compares.
 *
 * @param account whose they are
 * @param passwordHash Argon2id in its usual text form
 */
public record Credentials(AccountId account, String passwordHash) {}
