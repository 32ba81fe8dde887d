package nl.bijrijder.company;

/** What other modules and pages show of a contact. */
public record ContactSummary(ContactId id, CompanyId company, ContactFacts facts, int version) {}
