package nl.bijrijder.visit.guest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bijrijder.company.CompanyDirectory;
import nl.bijrijder.platform.mail.MailDraft;
import nl.bijrijder.platform.mail.Outbox;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.stereotype.Component;

/** Who knows of a visit already: it is called off with those, and with no calendar that does not have it. */
@Component
class InformedRecipients {

    /** What puts a visit in a calendar: an invitation, or for who invites the visit itself. */
    private static final Set<String> PUTS_IN = Set.of("REQUEST", "PUBLISH");

    private static final Set<String> ABOUT_CLASS = Arrays.stream(NoticeKind.values())
            .filter(NoticeKind::isAboutClass)
            .map(NoticeKind::key)
            .collect(Collectors.toSet());

    private final Outbox outbox;
    private final GuestLinks doors;
    private final CompanyDirectory companies;

    InformedRecipients(Outbox outbox, GuestLinks doors, CompanyDirectory companies) {
        this.outbox = outbox;
        this.doors = doors;
        this.companies = companies;
    }

    /** Whether the company said yes to the visit, was mailed about it, or somebody there was handed a link. */
    boolean company(VisitSummary visit, Addressee to) {
        return visit.confirmation() != null
                || isInformed(visit, to)
                || companies.people(doors.holders(visit)).values().stream()
                        .anyMatch(person -> person.company().equals(visit.company()));
    }

    /** Whether somebody was mailed about the visit before. */
    boolean isInformed(VisitSummary visit, Addressee to) {
        return told(visit).stream().anyMatch(told -> told.address().equals(to.address()));
    }

    /** Who else has the visit in the calendar: somebody who had to do with it once. */
    List<Addressee> others(VisitSummary visit, Set<String> known) {
        return informed(visit).stream()
                .filter(to -> !known.contains(to.address()) && hasInCalendar(visit, to))
                .toList();
    }

    /** Who has the day in class before the visit in the calendar. */
    List<Addressee> withClass(VisitSummary visit) {
        return informed(visit).stream()
                .filter(to -> hasClassInCalendar(visit, to))
                .toList();
    }

    private List<Addressee> informed(VisitSummary visit) {
        var found = new LinkedHashMap<String, Addressee>();
        told(visit)
                .forEach(told -> found.put(
                        told.address(),
                        new Addressee(
                                new MailDraft.Recipient(told.name(), told.address()), Addressee.Relation.GONE, null)));
        return List.copyOf(found.values());
    }

    /** Whether the visit stands in this reader's calendar: the last calendar file that was sent there put it in. */
    boolean hasInCalendar(VisitSummary visit, Addressee to) {
        return isIn(visit, to, false);
    }

    /** Whether somebody's calendar has the day in class before the visit. */
    boolean hasClassInCalendar(VisitSummary visit, Addressee to) {
        return isIn(visit, to, true);
    }

    private boolean isIn(VisitSummary visit, Addressee to, boolean ofClass) {
        return told(visit).stream()
                .filter(told -> told.address().equals(to.address()) && ABOUT_CLASS.contains(told.kind()) == ofClass)
                .flatMap(told -> Optional.ofNullable(told.calendarMethod()).stream())
                .reduce((earlier, later) -> later)
                .filter(PUTS_IN::contains)
                .isPresent();
    }

    private List<Outbox.Told> told(VisitSummary visit) {
        return outbox.told(visit.id().value());
    }
}
