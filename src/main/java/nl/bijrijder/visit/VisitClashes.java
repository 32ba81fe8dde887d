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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.account.Accounts;
import nl.bijrijder.calendar.Engagement;
import nl.bijrijder.calendar.Engagements;
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
import nl.bijrijder.shared.PersonName;
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
    private final ObjectProvider<Engagements> engagements;
    private final Clock clock;

    VisitClashes(
            CompanyVisitRepository visits,
            ObjectProvider<CompanyHistory> histories,
            Teams teams,
            Organisations organisations,
            SchoolHolidays holidays,
            Accounts accounts,
            HostProfiles hosts,
            ObjectProvider<Engagements> engagements,
            Clock clock) {
        this.visits = visits;
        this.histories = histories;
        this.teams = teams;
        this.organisations = organisations;
        this.holidays = holidays;
        this.accounts = accounts;
        this.hosts = hosts;
        this.engagements = engagements;
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
        var away = Stay.away(plan);
        if (away.isEmpty()) {
            return List.of();
        }
        var days = Stream.of(away, Stay.inClass(plan))
                .flatMap(List::stream)
                .map(Stay::day)
                .distinct()
                .toList();
        var clashes = new ArrayList<VisitClash>();
        var partnership = teams.summary(team).partnership();
        var free = holidays.since(days.stream().min(LocalDate::compareTo).orElseThrow());
        var schools = organisations.partnership(partnership).organisations().stream()
                .map(organisations.byId()::get)
                .filter(Objects::nonNull)
                .toList();
        days.forEach(day -> calendar(day, free, schools, clashes));
        var others = visits.findOnDays(partnership.value(), days, self.value());
        others.forEach(other -> {
            compare(plan, other, clashes);
            if (other.team().equals(team)
                    && other.group().name().equalsIgnoreCase(plan.group().name())) {
                clashes.addAll(ofGroup(plan, other.toPlan()));
            }
        });
        clashes.addAll(engaged(plan));
        room(plan).ifPresent(room -> away.stream()
                .flatMap(stay -> room.tooMany(plan.group(), thereThen(plan, others, stay), stay.day()).stream())
                .forEach(clashes::add));
        return List.copyOf(clashes);
    }

    private Optional<HostRoom> room(VisitPlan plan) {
        return hosts.of(plan.company())
                .flatMap(profile -> Optional.ofNullable(profile.words().largestGroup()))
                .map(HostRoom::new);
    }

    /** The groups that are at the same company at that time, or may be. */
    private static List<VisitGroup> thereThen(VisitPlan plan, List<CompanyVisit> others, Stay stay) {
        return others.stream()
                .filter(other -> other.company().equals(plan.company()))
                .filter(other -> Stay.away(other.toPlan()).stream().anyMatch(stay::overlaps))
                .map(CompanyVisit::group)
                .toList();
    }

    /** Who comes along and is taken up at that time by something that is no visit; a day without a time takes nobody up. */
    private List<VisitClash> engaged(VisitPlan plan) {
        var stays = Stay.away(plan).stream().filter(Stay::isTimed).toList();
        var days = stays.stream().map(Stay::day).toList();
        if (days.isEmpty() || plan.supervisors().isEmpty()) {
            return List.of();
        }
        var taken = engagements.stream()
                .flatMap(source -> source.of(plan.supervisors(), days).stream())
                .toList();
        return stays.stream()
                .flatMap(stay -> busy(
                        taken.stream()
                                .filter(stay::isTakenBy)
                                .map(Engagement::who)
                                .collect(Collectors.toSet()),
                        stay.day())
                        .stream())
                .toList();
    }

    private Optional<VisitClash> busy(Set<AccountId> people, LocalDate day) {
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new VisitClash(
                        "visit.clash.supervisor",
                        day,
                        accounts.namesOf(people).values().stream()
                                .map(PersonName::full)
                                .sorted()
                                .toList()));
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

    private void compare(VisitPlan plan, CompanyVisit other, List<VisitClash> clashes) {
        var theirs = other.toPlan();
        for (var stay : Stay.away(plan)) {
            var thatDay = Stay.away(theirs).stream()
                    .filter(at -> at.day().equals(stay.day()))
                    .toList();
            if (thatDay.isEmpty()) {
                continue;
            }
            if (theirs.company().equals(plan.company())) {
                clashes.add(new VisitClash(
                        "visit.clash.company",
                        stay.day(),
                        List.of(teams.summary(other.team()).name())));
            }
            if (thatDay.stream().anyMatch(stay::overlaps)) {
                busy(both(plan.supervisors(), theirs.supervisors()), stay.day()).ifPresent(clashes::add);
            }
        }
    }

    /** A group is in one place at a time: on a visit, or at school when a company comes to class. */
    private static List<VisitClash> ofGroup(VisitPlan plan, VisitPlan other) {
        return Stream.of(Stay.away(plan), Stay.inClass(plan))
                .flatMap(List::stream)
                .flatMap(stay -> Stream.concat(
                        meeting(stay, Stay.away(other), "visit.clash.group", other),
                        meeting(stay, Stay.inClass(other), "visit.clash.class", other)))
                .distinct()
                .toList();
    }

    private static Stream<VisitClash> meeting(Stay stay, List<Stay> others, String key, VisitPlan other) {
        return others.stream().filter(stay::overlaps).map(at -> new VisitClash(key, at.day(), List.of(other.title())));
    }

    private static Set<AccountId> both(Set<AccountId> one, Set<AccountId> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
