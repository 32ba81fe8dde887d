package nl.bijrijder.company;

import nl.bijrijder.shared.CompanyId;

/** What other modules and pages show of a contact. */
public record ContactSummary(ContactId id, CompanyId company, ContactFacts facts, int version) {}
