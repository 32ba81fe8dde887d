package nl.bijrijder.notice;

import java.util.List;
import java.util.Optional;
import nl.bijrijder.company.CompanyDirectory;
import nl.bijrijder.link.GuestLinks;
import nl.bijrijder.mail.Outbox;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.stereotype.Component;

/** Who knows of a visit already: it is called off with those, and with no calendar that does not have it. */
@Component
class Heard {

    private static final String ASKED = "REQUEST";

    private final Outbox outbox;
    private final GuestLinks doors;
    private final CompanyDirectory companies;

    Heard(Outbox outbox, GuestLinks doors, CompanyDirectory companies) {
        this.outbox = outbox;
        this.doors = doors;
        this.companies = companies;
    }

    /** Whether the company said yes to the visit, was mailed about it, or somebody there was handed a link. */
    boolean company(VisitSummary visit, Addressee to) {
        return visit.confirmation() != null
                || told(visit).stream()
                        .anyMatch(told -> told.address().equals(to.recipient().address()))
                || companies.people(doors.holders(visit.id())).values().stream()
                        .anyMatch(person -> person.company().equals(visit.company()));
    }

    /** Whether the visit stands in this reader's calendar: the last calendar file that was sent there put it in. */
    boolean hasInCalendar(VisitSummary visit, Addressee to) {
        return told(visit).stream()
                .filter(told -> told.address().equals(to.recipient().address()))
                .flatMap(told -> Optional.ofNullable(told.calendarMethod()).stream())
                .reduce((earlier, later) -> later)
                .filter(ASKED::equals)
                .isPresent();
    }

    private List<Outbox.Told> told(VisitSummary visit) {
        return outbox.told(visit.id().value());
    }
}
