package nl.bijrijder.company;

import nl.bijrijder.shared.CompanyId;

/**
 * Asks for a new contact at a company.
 *
 * @param id id of the contact to be; posting twice makes one
 */
public record AddContact(ContactId id, CompanyId company, ContactFacts facts) {}
