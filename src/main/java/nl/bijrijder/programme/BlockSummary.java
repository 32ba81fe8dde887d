package nl.bijrijder.programme;

/** A block as pages show it. */
public record BlockSummary(BlockId id, int version, BlockContent content) {}
