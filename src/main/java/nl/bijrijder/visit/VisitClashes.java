package nl.bijrijder.visit;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijrijder.account.Accounts;
import nl.bijrijder.company.AskLoad;
import nl.bijrijder.company.AskedOn;
import nl.bijrijder.company.CompanyHistory;
import nl.bijrijder.company.CompanyId;
import nl.bijrijder.holiday.HolidayCalendar;
import nl.bijrijder.holiday.SchoolHolidays;
import nl.bijrijder.host.HostProfiles;
import nl.bijrijder.organisation.OrganisationSummary;
import nl.bijrijder.organisation.Organisations;
import nl.bijrijder.organisation.PartnershipId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.team.Teams;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks what a plan gets in the way of, in the whole partnership, before it is saved. A fixed number of statements. */
@Component
@Transactional(readOnly = true)
class VisitClashes {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final CompanyVisitRepository visits;
    private final ObjectProvider<CompanyHistory> histories;
    private final Teams teams;
    private final Organisations organisations;
    private final SchoolHolidays holidays;
    private final Accounts accounts;
    private final HostProfiles hosts;
    private final Clock clock;

    VisitClashes(
            CompanyVisitRepository visits,
            ObjectProvider<CompanyHistory> histories,
            Teams teams,
            Organisations organisations,
            SchoolHolidays holidays,
            Accounts accounts,
            HostProfiles hosts,
            Clock clock) {
        this.visits = visits;
        this.histories = histories;
        this.teams = teams;
        this.organisations = organisations;
        this.holidays = holidays;
        this.accounts = accounts;
        this.hosts = hosts;
        this.clock = clock;
    }

    /** What this plan of this team clashes with; the visit itself, as it is saved, left out. */
    List<VisitClash> of(TeamId team, CompanyVisitId self, VisitPlan plan) {
        var partnership = teams.summary(team).partnership();
        return Stream.of(
                        asked(partnership, self, plan.company()).stream(),
                        room(plan).flatMap(room -> room.tooLarge(plan.group())).stream(),
                        onDays(team, self, plan).stream())
                .flatMap(clashes -> clashes)
                .toList();
    }

    /** What its days clash with, however often the company was asked. */
    List<VisitClash> onDays(TeamId team, CompanyVisitId self, VisitPlan plan) {
        var days = Stream.concat(Stream.ofNullable(plan.timing().day()), plan.proposals().stream())
                .distinct()
                .toList();
        var classDay = plan.timing().classVisitOn();
        if (days.isEmpty()) {
            return List.of();
        }
        var clashes = new ArrayList<VisitClash>();
        var partnership = teams.summary(team).partnership();
        var free = holidays.since(Stream.concat(days.stream(), Stream.ofNullable(classDay))
                .min(LocalDate::compareTo)
                .orElseThrow());
        var schools = organisations.partnership(partnership).organisations().stream()
                .map(organisations.byId()::get)
                .filter(Objects::nonNull)
                .toList();
        Stream.concat(days.stream(), Stream.ofNullable(classDay))
                .distinct()
                .forEach(day -> calendar(day, free, schools, clashes));
        var others = visits.findOnDays(partnership.value(), days, self.value());
        others.forEach(
                other -> daysOf(other).filter(days::contains).forEach(day -> compare(team, plan, other, day, clashes)));
        room(plan).ifPresent(room -> days.stream()
                .flatMap(day -> room.tooMany(plan.group(), thereThen(plan, others, day), day).stream())
                .forEach(clashes::add));
        return List.copyOf(clashes);
    }

    private Optional<HostRoom> room(VisitPlan plan) {
        return hosts.of(plan.company())
                .flatMap(profile -> Optional.ofNullable(profile.words().largestGroup()))
                .map(HostRoom::new);
    }

    /** The groups that are at the same company at the same time that day, or may be. */
    private static List<VisitGroup> thereThen(VisitPlan plan, List<CompanyVisit> others, LocalDate day) {
        return others.stream()
                .filter(other -> other.company().equals(plan.company()))
                .filter(other -> daysOf(other).anyMatch(day::equals) && overlaps(plan.timing(), other.timing()))
                .map(CompanyVisit::group)
                .toList();
    }

    /**
     * Whether a company of the partnership was asked too often already, by whichever team, and whatever came of it; the visit
     * itself left out.
     */
    List<VisitClash> asked(PartnershipId partnership, CompanyVisitId self, CompanyId company) {
        var today = LocalDate.now(clock);
        var since = today.minusYears(1).atStartOfDay(ZONE).toInstant();
        var before = histories.stream()
                .flatMap(history -> history.askedSince(partnership, company, since, self.value()).stream())
                .sorted(Comparator.comparing(AskedOn::at).reversed())
                .toList();
        var load = AskLoad.of(
                before.stream().map(ask -> VisitDetails.dayOf(ask.at())).toList(), today);
        var found = new ArrayList<VisitClash>();
        if (load.isRecent()) {
            found.add(asked(
                    "visit.clash.asked",
                    before.get(0),
                    teams.summary(before.get(0).team()).name()));
        }
        if (load.isOften()) {
            found.add(asked("visit.clash.askedOften", before.get(0), String.valueOf(load.lastYear())));
        }
        return List.copyOf(found);
    }

    private static VisitClash asked(String key, AskedOn last, String words) {
        return new VisitClash(key, VisitDetails.dayOf(last.at()), List.of(words));
    }

    private static void calendar(
            LocalDate day, HolidayCalendar free, List<OrganisationSummary> schools, List<VisitClash> clashes) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            clashes.add(new VisitClash(VisitClash.WEEKEND, day, List.of()));
        }
        var closed = schools.stream()
                .filter(school -> school.region() != null)
                .filter(school -> free.schoolDays(school.region(), day.minusDays(1), day) == 0)
                .map(OrganisationSummary::name)
                .sorted()
                .toList();
        if (!closed.isEmpty()) {
            clashes.add(new VisitClash(VisitClash.HOLIDAY, day, closed));
        }
    }

    private static Stream<LocalDate> daysOf(CompanyVisit visit) {
        return Stream.concat(Stream.ofNullable(visit.timing().day()), visit.proposals().stream());
    }

    private void compare(TeamId team, VisitPlan plan, CompanyVisit other, LocalDate day, List<VisitClash> clashes) {
        if (other.company().equals(plan.company())) {
            clashes.add(new VisitClash(
                    "visit.clash.company",
                    day,
                    List.of(teams.summary(other.team()).name())));
        }
        if (!overlaps(plan.timing(), other.timing())) {
            return;
        }
        var both = both(plan.supervisors(), other.toPlan().supervisors());
        if (!both.isEmpty()) {
            var names = accounts.namesOf(both).values().stream()
                    .map(name -> name.full())
                    .sorted()
                    .toList();
            clashes.add(new VisitClash("visit.clash.supervisor", day, names));
        }
        if (other.team().equals(team)
                && other.group().name().equalsIgnoreCase(plan.group().name())) {
            clashes.add(new VisitClash("visit.clash.group", day, List.of(other.title())));
        }
    }

    private static Set<AccountId> both(Set<AccountId> one, Set<AccountId> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    /** Whether the two are at the same time; a day that is only proposed has no time yet, and takes the whole day. */
    private static boolean overlaps(VisitTiming one, VisitTiming other) {
        var from = one.startsAt();
        var until = one.endsAt();
        var otherFrom = other.startsAt();
        var otherUntil = other.endsAt();
        return from == null
                || until == null
                || otherFrom == null
                || otherUntil == null
                || (from.isBefore(otherUntil) && otherFrom.isBefore(until));
    }
}
