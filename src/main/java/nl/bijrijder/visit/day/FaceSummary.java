package nl.bijrijder.visit.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.bijrijder.company.Side;

/**
 * Who comes to class, as pages show it.
 *
 * @param version what a form carries that changes it
 * @param by who said so last
 */
public record FaceSummary(FaceId id, int version, Face face, String by, Side side, Instant at) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The day it was said. */
    public LocalDate on() {
        return at.atZone(ZONE).toLocalDate();
    }
}
