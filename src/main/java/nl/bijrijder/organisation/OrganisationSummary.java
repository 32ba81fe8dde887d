package nl.bijrijder.organisation;

/** What other modules and pages show of an organisation. */
public record OrganisationSummary(OrganisationId id, String name, Sector sector, String brin) {}
