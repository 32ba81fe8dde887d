package nl.bijrijder.visit.day;

/** A block as pages show it. */
record BlockSummary(BlockId id, int version, BlockContent content) {}
