package nl.bijrijder.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many young people a company can take at once, and what goes beyond that.
 *
 * @param most as the company said
 */
record HostRoom(int most) {

    /** Whether this group alone is too large, whatever the day. */
    Optional<VisitClash> tooLarge(VisitGroup group) {
        return group.size() > most ? clash("visit.clash.room", null) : Optional.empty();
    }

    /** Whether this group fits, but not together with the groups that are there at that time. */
    Optional<VisitClash> tooMany(VisitGroup group, Collection<VisitGroup> others, LocalDate day) {
        var together = group.size() + others.stream().mapToInt(VisitGroup::size).sum();
        return group.size() <= most && together > most ? clash("visit.clash.roomOnDay", day) : Optional.empty();
    }

    private Optional<VisitClash> clash(String key, @Nullable LocalDate day) {
        return Optional.of(new VisitClash(key, day, List.of(String.valueOf(most))));
    }
}
