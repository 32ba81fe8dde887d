package nl.bijrijder.people.account;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.PersonName;

/**
 * Asks for a new account.
 *
 * @param id id of the account to be; posting twice makes one
 * @param email address to sign in with
 * @param name how the person is called
 * @param manager whether the account keeps the installation
 */
public record RegisterAccount(AccountId id, EmailAddress email, PersonName name, boolean manager) {}
