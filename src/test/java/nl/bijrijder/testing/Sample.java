package nl.bijrijder.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How much of a sweep is tried. With {@code -Pfull} all of it. Otherwise a sample, drawn by a seed that is made of the git tree: the
 * same tree always gets the same sample, and one change after the other they cover everything. {@code -Dseed=} plays one again.
 */
public final class Sample {

    /** Whether everything is tried. */
    public static final boolean FULL = Boolean.getBoolean("full");

    /** What everything random in the tests begins with. */
    public static final long SEED = seed();

    /** Without git, in an unpacked archive, there is nothing to draw by. */
    private static final long WITHOUT_GIT = 20_261_126;

    private Sample() {}

    /**
     * A part of a sweep, in the order of the whole.
     *
     * @param sweep name of the sweep, so that two sweeps over the same things draw differently
     * @param size how many are tried at most
     */
    public static <T> List<T> of(String sweep, int size, Collection<T> all) {
        if (FULL || all.size() <= size) {
            return List.copyOf(all);
        }
        var drawn = new ArrayList<>(all);
        Collections.shuffle(drawn, random(sweep));
        var kept = drawn.subList(0, size);
        return all.stream().filter(kept::contains).toList();
    }

    /** How often something is tried: few times, or with {@code -Pfull} many. */
    public static int times(int few, int many) {
        return FULL ? many : few;
    }

    /** Chance for one sweep, the same for the same tree. */
    public static Random random(String sweep) {
        return new Random(SEED + sweep.hashCode());
    }

    private static long seed() {
        var chosen = Long.getLong("seed");
        var seed = chosen == null ? treeOr(WITHOUT_GIT) : chosen;
        System.out.printf("sample: -Dseed=%d%s%n", seed, FULL ? ", everything" : "");
        return seed;
    }

    private static long treeOr(long otherwise) {
        try {
            var git = new ProcessBuilder("git", "rev-parse", "HEAD^{tree}").start();
            var tree = new String(git.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).trim();
            return git.waitFor() == 0 ? Long.parseLong(tree.substring(0, 8), 16) : otherwise;
        } catch (IOException noGit) {
            return otherwise;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise;
        }
    }
}
