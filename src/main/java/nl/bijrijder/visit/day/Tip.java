package nl.bijrijder.visit.day;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What makes a visit better, said where it helps (DOMAIN §4); never a block. */
enum Tip {
    /** Nothing is planned yet. */
    EMPTY,
    /** Talked at for too long. */
    LONG_TALK,
    /** The group only listens and looks. */
    NOTHING_TO_DO,
    /** No contest, no game. */
    NO_CONTEST,
    /** Nothing tasty to eat. */
    NO_PAUSE,
    /** Two blocks at the same time. */
    OVERLAP,
    /** A block outside the times of the visit. */
    OUTSIDE;

    /** Longer than this nobody listens. */
    static final Duration LONGEST_TALK = Duration.ofMinutes(15);

    /** Message key. */
    public String key() {
        return "visit.programme.tip." + name();
    }

    /** Whether something has to be put right, and not only could be nicer. */
    public boolean isWarning() {
        return this == LONG_TALK || this == OVERLAP || this == OUTSIDE;
    }

    /**
     * What can be said about a day.
     *
     * @param blocks the blocks by time
     * @param within the times of the visit
     */
    static List<Tip> about(List<BlockContent> blocks, VisitHours within) {
        if (blocks.isEmpty()) {
            return List.of(EMPTY);
        }
        var tips = new ArrayList<Tip>();
        if (blocks.stream().anyMatch(Tip::isLongTalk)) {
            tips.add(LONG_TALK);
        }
        if (overlap(blocks)) {
            tips.add(OVERLAP);
        }
        if (blocks.stream().anyMatch(within::excludes)) {
            tips.add(OUTSIDE);
        }
        if (blocks.stream().noneMatch(block -> block.kind().isActive())) {
            tips.add(NOTHING_TO_DO);
        } else if (blocks.stream().noneMatch(block -> block.kind() == BlockKind.CONTEST)) {
            tips.add(NO_CONTEST);
        }
        if (blocks.stream().noneMatch(block -> block.kind() == BlockKind.PAUSE)) {
            tips.add(NO_PAUSE);
        }
        return tips;
    }

    private static boolean isLongTalk(BlockContent block) {
        return block.kind() == BlockKind.TALK && block.length().compareTo(LONGEST_TALK) > 0;
    }

    private static boolean overlap(List<BlockContent> blocks) {
        for (var i = 0; i < blocks.size(); i++) {
            for (var other : blocks.subList(i + 1, blocks.size())) {
                if (blocks.get(i).overlaps(other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
