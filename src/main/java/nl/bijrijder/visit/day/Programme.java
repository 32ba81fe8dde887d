package nl.bijrijder.visit.day;

import java.util.List;

/**
 * The day of a visit. Nothing in it is about a student.
 *
 * @param gathering where the group gathers and whom to call
 * @param blocks what happens, by time
 */
public record Programme(GatheringFacts gathering, List<BlockSummary> blocks) {

    /** Whether nobody said where the group gathers. */
    public boolean isWithoutGathering() {
        return gathering.equals(GatheringFacts.NOTHING);
    }

    /** What the blocks say. */
    List<BlockContent> contents() {
        return blocks.stream().map(BlockSummary::content).toList();
    }
}
