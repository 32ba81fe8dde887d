package nl.bijrijder.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.calendar.CalendarEntry;
import nl.bijrijder.calendar.CalendarSource;
import nl.bijrijder.company.Companies;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The visits of a team on its calendar, and the days on which a company comes to class. */
@Component
@Transactional(readOnly = true)
class VisitCalendarEntries implements CalendarSource {

    private final CompanyVisitRepository visits;
    private final Companies companies;

    VisitCalendarEntries(CompanyVisitRepository visits, Companies companies) {
        this.visits = visits;
        this.companies = companies;
    }

    @Override
    public List<CalendarEntry> between(CurrentUser user, LocalDate first, LocalDate last) {
        var teams = user.teams().stream().map(TeamId::value).collect(Collectors.toSet());
        if (teams.isEmpty()) {
            return List.of();
        }
        var found = visits.findBetween(teams, first, last);
        var names = companies.namesOf(found.stream().map(CompanyVisit::company).collect(Collectors.toSet()));
        return found.stream()
                .flatMap(visit -> entries(user, visit, names.getOrDefault(visit.company(), "")))
                .filter(entry -> !entry.day().isBefore(first) && !entry.day().isAfter(last))
                .toList();
    }

    private static Stream<CalendarEntry> entries(CurrentUser user, CompanyVisit visit, String company) {
        var certain = !visit.isWaitingForYes();
        var href = (user.leads(visit.team()) ? "/team/visits/" : "/coach/visits/") + visit.id();
        var state = visit.status().key();
        return Stream.concat(
                visit.timing().event(visit.id(), visit.version()).stream()
                        .map(event -> new CalendarEntry(
                                event, CalendarEntry.Kind.VISIT, visit.title(), company, state, certain, href)),
                visit.classVisit().event(visit.id(), visit.version()).stream()
                        .map(event -> new CalendarEntry(
                                event, CalendarEntry.Kind.CLASS_VISIT, visit.title(), company, null, certain, href)));
    }
}
