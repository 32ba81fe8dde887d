package nl.bijrijder.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.calendar.CalendarSource;
import nl.bijrijder.calendar.Happening;
import nl.bijrijder.calendar.TimeSlot;
import nl.bijrijder.company.Companies;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The visits of a team on its calendar, and the days on which a company comes to class. */
@Component
@Transactional(readOnly = true)
class VisitHappenings implements CalendarSource {

    private final CompanyVisitRepository visits;
    private final Companies companies;

    VisitHappenings(CompanyVisitRepository visits, Companies companies) {
        this.visits = visits;
        this.companies = companies;
    }

    @Override
    public List<Happening> between(CurrentUser user, LocalDate first, LocalDate last) {
        var teams = user.teams().stream().map(TeamId::value).collect(Collectors.toSet());
        if (teams.isEmpty()) {
            return List.of();
        }
        var found = visits.findBetween(teams, first, last);
        var names = companies.namesOf(companiesOf(found));
        return found.stream()
                .flatMap(visit -> happenings(user, visit, names))
                .filter(happening ->
                        !happening.day().isBefore(first) && !happening.day().isAfter(last))
                .toList();
    }

    private static Set<CompanyId> companiesOf(Collection<CompanyVisit> found) {
        return found.stream().map(CompanyVisit::company).collect(Collectors.toSet());
    }

    private static Stream<Happening> happenings(CurrentUser user, CompanyVisit visit, Map<CompanyId, String> names) {
        var timing = visit.timing();
        var company = names.getOrDefault(visit.company(), "");
        var href = (user.leads(visit.team()) ? "/team/visits/" : "/coach/visits/") + visit.id();
        var certain = !visit.isWaitingForYes();
        var day = timing.day();
        var inClass = visit.classVisit();
        var classDay = inClass.on();
        return Stream.concat(
                day == null
                        ? Stream.of()
                        : Stream.of(new Happening(
                                VisitSummary.uid(visit.id()),
                                visit.version(),
                                Happening.Kind.VISIT,
                                new TimeSlot(day, timing.startsAt(), timing.endsAt()),
                                visit.title(),
                                company,
                                visit.status().key(),
                                certain,
                                href)),
                classDay == null
                        ? Stream.of()
                        : Stream.of(new Happening(
                                VisitSummary.classUid(visit.id()),
                                visit.version(),
                                Happening.Kind.CLASS_VISIT,
                                new TimeSlot(classDay, inClass.startsAt(), inClass.endsAt()),
                                visit.title(),
                                company,
                                null,
                                certain,
                                href,
                                inClass.place())));
    }
}
