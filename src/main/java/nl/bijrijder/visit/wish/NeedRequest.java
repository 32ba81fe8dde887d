package nl.bijrijder.visit.wish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a team asks before a visit.
 *
 * @param version 0 as long as nothing was asked
 * @param wipedAt when what students said was wiped; null when it was not
 */
public record NeedRequest(
        int version, Set<NeedKind> kinds, @Nullable Instant wipedAt) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Nothing was asked. */
    static final NeedRequest NOTHING = new NeedRequest(0, Set.of(), null);

    public NeedRequest {
        kinds = Set.copyOf(kinds);
    }

    boolean isNothing() {
        return kinds.isEmpty();
    }

    /** Whether this was asked. */
    public boolean asks(NeedKind kind) {
        return kinds.contains(kind);
    }

    /** The day on which what was said was wiped. */
    @Nullable
    public LocalDate wipedOn() {
        return wipedAt == null ? null : wipedAt.atZone(ZONE).toLocalDate();
    }
}
