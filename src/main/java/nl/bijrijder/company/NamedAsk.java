package nl.bijrijder.company;

import java.time.LocalDate;
import java.time.ZoneId;

/** One earlier ask with the names of who asked, empty when that is not told, and for which team. */
record NamedAsk(CompanyAsk ask, String askedBy, String team) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The day it was asked. */
    public LocalDate askedOn() {
        return ask.askedAt().atZone(ZONE).toLocalDate();
    }
}
