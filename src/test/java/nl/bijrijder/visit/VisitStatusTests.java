package nl.bijrijder.visit;

import static nl.bijrijder.visit.VisitStatus.AGREED;
import static nl.bijrijder.visit.VisitStatus.CANCELLED;
import static nl.bijrijder.visit.VisitStatus.CLOSED;
import static nl.bijrijder.visit.VisitStatus.HELD;
import static nl.bijrijder.visit.VisitStatus.PLANNING;
import static nl.bijrijder.visit.VisitStatus.PREPARED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitStatusTests {

    private static final Map<VisitStatus, Set<VisitStatus>> TABLE = Map.of(
            PLANNING, Set.of(AGREED, CANCELLED),
            AGREED, Set.of(PREPARED, PLANNING, CANCELLED),
            PREPARED, Set.of(HELD, PLANNING, CANCELLED),
            HELD, Set.of(CLOSED),
            CLOSED, Set.of(),
            CANCELLED, Set.of());

    @Test
    void allowsExactlyTheTransitionsOfTheTable() {
        for (var from : VisitStatus.values()) {
            for (var to : VisitStatus.values()) {
                assertThat(from.canBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(TABLE.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void aFilterHoldsTheStatusesItIsNamedAfter() {
        assertThat(VisitFilter.named("HELD").statuses()).containsExactly(HELD);
        assertThat(VisitFilter.named("AHEAD").statuses()).containsExactlyInAnyOrder(PLANNING, AGREED, PREPARED);
        assertThat(VisitFilter.named("'; drop table").statuses()).hasSize(VisitStatus.values().length);
    }
}
