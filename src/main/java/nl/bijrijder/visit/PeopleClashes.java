package nl.bijrijder.visit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.calendar.BusyTime;
import nl.bijrijder.calendar.BusyTimes;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.PersonName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who comes along and is somewhere else then, or while the company is in class: on another visit, or taken up otherwise. */
@Component
@Order(30)
class PeopleClashes implements ClashSource {

    private final Accounts accounts;
    private final ObjectProvider<BusyTimes> busyTimes;

    PeopleClashes(Accounts accounts, ObjectProvider<BusyTimes> busyTimes) {
        this.accounts = accounts;
        this.busyTimes = busyTimes;
    }

    @Override
    public Stream<VisitClash> of(PlanContext outlook) {
        var people = outlook.plan().supervisors();
        if (people.isEmpty()) {
            return Stream.empty();
        }
        var stays = Stream.concat(outlook.away().stream(), OccupiedTime.inClass(outlook.plan()).stream())
                .toList();
        var taken = taken(people, stays);
        // the company may come to class on the day of the visit, so a day can have two stays
        var busy = stays.stream()
                .collect(Collectors.groupingBy(
                        OccupiedTime::day,
                        Collectors.flatMapping(
                                stay -> Stream.concat(visiting(outlook, stay), talking(taken, stay))
                                        .filter(people::contains),
                                Collectors.toSet())));
        var names = accounts.namesOf(busy.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return busy.entrySet().stream()
                .filter(day -> !day.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(day -> new VisitClash("visit.clash.supervisor", day.getKey(), sorted(day.getValue(), names)));
    }

    private static Stream<AccountId> visiting(PlanContext outlook, OccupiedTime stay) {
        return outlook.others().stream()
                .filter(other -> other.overlaps(stay))
                .flatMap(other -> other.plan().supervisors().stream());
    }

    /** A day without a time takes nobody up: a conversation fits beside it. */
    private static Stream<AccountId> talking(Collection<BusyTime> taken, OccupiedTime stay) {
        return stay.isTimed() ? taken.stream().filter(stay::isTakenBy).map(BusyTime::who) : Stream.empty();
    }

    private List<BusyTime> taken(Set<AccountId> people, List<OccupiedTime> stays) {
        var days = stays.stream().map(OccupiedTime::day).toList();
        return busyTimes.stream()
                .flatMap(source -> source.of(people, days).stream())
                .toList();
    }

    private static List<String> sorted(Set<AccountId> people, Map<AccountId, PersonName> names) {
        return people.stream()
                .flatMap(person -> Stream.ofNullable(names.get(person)))
                .map(PersonName::full)
                .sorted()
                .toList();
    }
}
