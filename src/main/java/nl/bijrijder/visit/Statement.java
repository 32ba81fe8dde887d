package nl.bijrijder.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Who of the company said something, and when. */
@Embeddable
public record Statement(
        @Column(name = "said_by") String by,
        @Column(name = "said_at") Instant at) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** When, on a clock in the Netherlands. */
    public LocalDateTime on() {
        return LocalDateTime.ofInstant(at, ZONE);
    }
}
