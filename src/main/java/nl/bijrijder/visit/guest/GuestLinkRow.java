package nl.bijrijder.visit.guest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One link in the list.
 *
 * @param contact for whom it was made
 * @param byMail whether it went out with a mail
 * @param lastUsed when somebody last answered through it; opening alone is not kept, because mail scanners open everything
 */
record GuestLinkRow(
        GuestLinkId id,
        String contact,
        Instant madeAt,
        boolean byMail,
        LocalDate lastDay,
        @Nullable Instant lastUsed,
        State state) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Whether the link opens something. */
    enum State {
        OPEN("good"),
        EXPIRED("calm"),
        REVOKED("stop");

        private final String kind;

        State(String kind) {
            this.kind = kind;
        }

        public String kind() {
            return kind;
        }
    }

    public LocalDateTime madeOn() {
        return LocalDateTime.ofInstant(madeAt, ZONE);
    }

    @Nullable
    public LocalDateTime usedOn() {
        return lastUsed == null ? null : LocalDateTime.ofInstant(lastUsed, ZONE);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
