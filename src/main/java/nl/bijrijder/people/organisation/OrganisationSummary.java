package nl.bijrijder.people.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What other modules and pages show of an organisation.
 *
 * @param region in which region of school holidays it lies, or null when nobody said it
 */
public record OrganisationSummary(
        OrganisationId id,
        String name,
        Sector sector,
        String brin,
        @Nullable Region region) {}
