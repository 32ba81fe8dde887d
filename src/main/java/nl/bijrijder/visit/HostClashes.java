package nl.bijrijder.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.host.HostProfiles;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.team.TeamSummary;
import nl.bijrijder.team.Teams;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is too much for a company: another group on the same day, and more young people than it can take at once. */
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
    public Stream<VisitClash> of(Outlook outlook) {
        return Stream.concat(sameDay(outlook), tooMany(outlook));
    }

    /** Whether the group alone is more than the company can take, on whatever day. */
    Stream<VisitClash> tooLarge(VisitPlan plan) {
        return room(plan).flatMap(room -> room.tooLarge(plan.group())).stream();
    }

    private Stream<VisitClash> sameDay(Outlook outlook) {
        var others = outlook.toSameCompany().toList();
        var names = names(others);
        return others.stream().flatMap(other -> outlook.away().stream()
                .filter(other::isOnDayOf)
                .map(stay -> new VisitClash(
                        "visit.clash.company", stay.day(), List.of(names.getOrDefault(other.team(), "")))));
    }

    private Stream<VisitClash> tooMany(Outlook outlook) {
        var group = outlook.plan().group();
        return room(outlook.plan()).stream().flatMap(room -> outlook.away().stream()
                .flatMap(stay -> room.tooMany(group, thereThen(outlook, stay), stay.day()).stream()));
    }

    private Optional<HostRoom> room(VisitPlan plan) {
        return hosts.of(plan.company())
                .flatMap(profile -> Optional.ofNullable(profile.words().largestGroup()))
                .map(HostRoom::new);
    }

    private static List<VisitGroup> thereThen(Outlook outlook, Stay stay) {
        return outlook.toSameCompany()
                .filter(other -> other.overlaps(stay))
                .map(other -> other.plan().group())
                .toList();
    }

    private Map<TeamId, String> names(List<Outlook.Other> others) {
        return teams.summaries(others.stream().map(Outlook.Other::team).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
    }
}
