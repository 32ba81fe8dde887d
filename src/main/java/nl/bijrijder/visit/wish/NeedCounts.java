package nl.bijrijder.visit.wish;

import java.util.List;

/**
 * What a group needs, as counts: nothing in it leads to a student.
 *
 * @param answered how many said something
 * @param counts in the order of a packing list
 */
record NeedCounts(int answered, List<NeedCount> counts) {

    /** Whoever eats everything needs nothing to be ready. */
    List<NeedCount> toTell() {
        return counts.stream()
                .filter(count ->
                        !(count.kind() == NeedKind.FOOD && count.value().equals(Food.EVERYTHING.name())))
                .toList();
    }
}
