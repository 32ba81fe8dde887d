package nl.bijrijder.placement;

import org.jspecify.annotations.Nullable;

/**
 * A placement in a few words, for pages that are about more than placements.
 *
 * @param company how the company is called
 * @param next the next conversation that is to take place, or null
 */
public record PlacementCard(
        PlacementSummary placement,
        String company,
        @Nullable PlacementContactSummary next) {}
