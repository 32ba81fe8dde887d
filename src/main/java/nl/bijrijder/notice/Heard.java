package nl.bijrijder.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.bijrijder.company.CompanyDirectory;
import nl.bijrijder.link.GuestLinks;
import nl.bijrijder.mail.MailDraft;
import nl.bijrijder.mail.Outbox;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.stereotype.Component;

/** Who knows of a visit already: it is called off with those, and with no calendar that does not have it. */
@Component
class Heard {

    /** What puts a visit in a calendar: an invitation, or for who invites the visit itself. */
    private static final Set<String> PUTS_IN = Set.of("REQUEST", "PUBLISH");

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
                || isTold(visit, to)
                || companies.people(doors.holders(visit.id())).values().stream()
                        .anyMatch(person -> person.company().equals(visit.company()));
    }

    /** Whether somebody was mailed about the visit before. */
    boolean isTold(VisitSummary visit, Addressee to) {
        return told(visit).stream().anyMatch(told -> told.address().equals(to.address()));
    }

    /** Who else has the visit in the calendar: somebody who had to do with it once. */
    List<Addressee> others(VisitSummary visit, Set<String> known) {
        var found = new LinkedHashMap<String, Addressee>();
        told(visit)
                .forEach(told -> found.put(
                        told.address(),
                        new Addressee(
                                new MailDraft.Recipient(told.name(), told.address()), Addressee.Side.GONE, null)));
        return found.values().stream()
                .filter(to -> !known.contains(to.address()) && hasInCalendar(visit, to))
                .toList();
    }

    /** Whether the visit stands in this reader's calendar: the last calendar file that was sent there put it in. */
    boolean hasInCalendar(VisitSummary visit, Addressee to) {
        return told(visit).stream()
                .filter(told -> told.address().equals(to.address()))
                .flatMap(told -> Optional.ofNullable(told.calendarMethod()).stream())
                .reduce((earlier, later) -> later)
                .filter(PUTS_IN::contains)
                .isPresent();
    }

    private List<Outbox.Told> told(VisitSummary visit) {
        return outbox.told(visit.id().value());
    }
}
