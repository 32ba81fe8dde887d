package nl.bijrijder.company;

import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PartnershipId;

/**
 * Asks for a new company file.
 *
 * @param id id of the file to be; posting twice makes one
 */
public record AddCompany(CompanyId id, PartnershipId partnership, CompanyFacts facts) {}
