package nl.bijrijder.company;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.bijrijder.shared.CompanyId;

/**
 * What pages show of coming to a company.
 *
 * @param by who said so last
 */
public record HostSummary(CompanyId company, int version, HostProfileContent words, String by, Side side, Instant at) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The day it was said. */
    public LocalDate on() {
        return at.atZone(ZONE).toLocalDate();
    }
}
