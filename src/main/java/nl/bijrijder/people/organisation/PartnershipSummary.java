package nl.bijrijder.people.organisation;

import java.util.Set;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;

/** What other modules and pages show of a partnership. */
public record PartnershipSummary(PartnershipId id, String name, Period period, Set<OrganisationId> organisations) {}
