package nl.bijrijder.visit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.HostProfileContent;
import nl.bijrijder.company.HostProfiles;
import nl.bijrijder.company.HostSummary;
import nl.bijrijder.people.team.TeamSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.TeamId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What does not go with what a company says of itself, or is too much for it: another group that day, too many at once. */
@Component
@Order(20)
class HostClashes implements ClashSource {

    private final HostProfiles hosts;
    private final Teams teams;

    HostClashes(HostProfiles hosts, Teams teams) {
        this.hosts = hosts;
        this.teams = teams;
    }

    @Override
    public Stream<VisitClash> of(PlanContext outlook) {
        var said = hosts.of(outlook.plan().company()).map(HostSummary::words);
        return Stream.of(
                        said.stream().flatMap(words -> HostDifference.of(outlook.plan(), words)),
                        sameDay(outlook),
                        said.stream().flatMap(words -> tooMany(outlook, words)))
                .flatMap(clashes -> clashes);
    }

    private Stream<VisitClash> sameDay(PlanContext outlook) {
        var others = outlook.toSameCompany().toList();
        var names = names(others);
        return others.stream().flatMap(other -> outlook.away().stream()
                .filter(other::isOnDayOf)
                .map(stay -> new VisitClash(
                        "visit.clash.company", stay.day(), List.of(names.getOrDefault(other.team(), "")))));
    }

    /** The days on which this group fits, but not together with the groups that are there at that time. */
    private static Stream<VisitClash> tooMany(PlanContext outlook, HostProfileContent words) {
        var size = outlook.plan().group().size();
        var most = words.largestGroup();
        return most == null || size > most
                ? Stream.empty()
                : outlook.away().stream()
                        .filter(stay -> size + sizeThen(outlook, stay) > most)
                        .map(stay ->
                                new VisitClash("visit.clash.roomOnDay", stay.day(), List.of(String.valueOf(most))));
    }

    private static int sizeThen(PlanContext outlook, OccupiedTime stay) {
        return outlook.toSameCompany()
                .filter(other -> other.overlaps(stay))
                .mapToInt(other -> other.plan().group().size())
                .sum();
    }

    private Map<TeamId, String> names(List<PlanContext.Other> others) {
        return teams.summaries(others.stream().map(PlanContext.Other::team).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
    }
}
