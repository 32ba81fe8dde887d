package nl.bijrijder.people.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.people.organisation.OrganisationSummary;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.organisation.PartnershipSummary;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The manager's side of teams: lists with names, a fixed number of statements each. */
@Service
@Transactional(readOnly = true)
public class TeamKeeping {

    private static final int FEWEST_ORGANISATIONS = 2;
    private static final int ENDING_SHOWN = 10;

    private final JointTeamRepository teams;
    private final MembershipRepository memberships;
    private final Organisations organisations;
    private final Accounts accounts;
    private final TeamPolicy policy;
    private final Clock clock;

    TeamKeeping(
            JointTeamRepository teams,
            MembershipRepository memberships,
            Organisations organisations,
            Accounts accounts,
            TeamPolicy policy,
            Clock clock) {
        this.teams = teams;
        this.memberships = memberships;
        this.organisations = organisations;
        this.accounts = accounts;
        this.policy = policy;
        this.clock = clock;
    }

    /** How many teams there are today. */
    public long count(CurrentUser user) {
        policy.requireKeeping(user);
        return teams.countRunning(LocalDate.now(clock));
    }

    /** The first memberships that end from today up to and including the day. */
    public List<EndingMembership> endingUntil(CurrentUser user, LocalDate day) {
        policy.requireKeeping(user);
        var ending = memberships.findEnding(LocalDate.now(clock), day, Limit.of(ENDING_SHOWN)).stream()
                .map(Membership::toSummary)
                .toList();
        var names = accounts.namesOf(ending.stream().map(MemberSummary::account).toList());
        var teamNames = names(ending.stream().map(MemberSummary::team).toList());
        return ending.stream()
                .map(member -> new EndingMembership(
                        member.team(),
                        teamNames.getOrDefault(member.team(), ""),
                        member.account(),
                        names.getOrDefault(member.account(), PersonName.of("?", null, null)),
                        member.leader(),
                        Objects.requireNonNull(member.period().endsOn())))
                .toList();
    }

    /** A page of teams by name. */
    PageOf<TeamRow> page(CurrentUser user, int number) {
        policy.requireKeeping(user);
        var found = teams.page(PageOf.request(number));
        var counts = memberCounts(found.getContent());
        var partnerships = organisations.partnerships().stream()
                .collect(Collectors.toMap(PartnershipSummary::id, PartnershipSummary::name));
        return PageOf.of(found, team -> row(team, partnerships, counts));
    }

    /** One team. */
    TeamRow team(CurrentUser user, TeamId id) {
        policy.requireKeeping(user);
        var team = teams.findById(id.value()).orElseThrow(NotFound::new);
        var partnership = organisations.partnership(team.toSummary().partnership());
        return row(team, Map.of(partnership.id(), partnership.name()), memberCounts(List.of(team)));
    }

    /** Everybody who was, is or will be in the team, by name. */
    MemberList members(CurrentUser user, TeamId team) {
        policy.requireKeeping(user);
        var today = LocalDate.now(clock);
        var rows = rows(memberships.findByTeam(team.value()));
        var running = rows.stream().filter(row -> row.period().contains(today)).toList();
        var origins = running.stream().map(MemberRow::organisation).distinct().count();
        return new MemberList(
                running,
                rows.stream()
                        .filter(row -> row.period().startsOn().isAfter(today))
                        .toList(),
                rows.stream().filter(row -> row.period().isOver(today)).toList(),
                origins < FEWEST_ORGANISATIONS);
    }

    /** One membership of this team. */
    MemberRow member(CurrentUser user, TeamId team, MembershipId id) {
        policy.requireKeeping(user);
        return memberships
                .findById(id.value())
                .filter(membership -> membership.toSummary().team().equals(team))
                .map(membership -> rows(List.of(membership)).get(0))
                .orElseThrow(NotFound::new);
    }

    /** The schools and colleges that can send the team a colleague, by name. */
    List<OrganisationSummary> senders(CurrentUser user, TeamId id) {
        policy.requireKeeping(user);
        var team = teams.findById(id.value()).orElseThrow(NotFound::new).toSummary();
        var members = organisations.partnership(team.partnership()).organisations();
        return organisations.list().stream()
                .filter(organisation -> members.contains(organisation.id()))
                .toList();
    }

    /** Memberships of these people, earliest first. */
    List<MemberSummary> of(CurrentUser user, Collection<AccountId> people) {
        policy.requireKeeping(user);
        return people.isEmpty()
                ? List.of()
                : memberships
                        .findByAccounts(people.stream().map(AccountId::value).toList())
                        .stream()
                        .map(Membership::toSummary)
                        .toList();
    }

    /** Names of these teams by id. */
    Map<TeamId, String> names(Collection<TeamId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : teams.findAllByIds(ids.stream().map(TeamId::value).distinct().toList()).stream()
                        .map(JointTeam::toSummary)
                        .collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
    }

    private Map<TeamId, Long> memberCounts(List<JointTeam> found) {
        var ids = found.stream().map(team -> team.toSummary().id().value()).toList();
        return ids.isEmpty()
                ? Map.of()
                : memberships.findRunning(ids, LocalDate.now(clock)).stream()
                        .collect(Collectors.groupingBy(
                                member -> member.toSummary().team(), Collectors.counting()));
    }

    private TeamRow row(JointTeam team, Map<PartnershipId, String> partnerships, Map<TeamId, Long> counts) {
        var summary = team.toSummary();
        return new TeamRow(
                summary.id(),
                team.version(),
                summary.name(),
                partnerships.getOrDefault(summary.partnership(), ""),
                summary.period(),
                summary.period().isOver(LocalDate.now(clock)),
                counts.getOrDefault(summary.id(), 0L));
    }

    private List<MemberRow> rows(List<Membership> found) {
        var names = accounts.namesOf(
                found.stream().map(member -> member.toSummary().account()).toList());
        var origins = organisations.byId();
        return found.stream().map(member -> row(member, names, origins)).toList();
    }

    private static MemberRow row(
            Membership membership, Map<AccountId, PersonName> names, Map<OrganisationId, OrganisationSummary> origins) {
        var member = membership.toSummary();
        var name = names.getOrDefault(member.account(), PersonName.of("?", null, null));
        return new MemberRow(
                member.id(),
                membership.version(),
                member.account(),
                name.full(),
                name.initials(),
                Optional.ofNullable(origins.get(member.organisation()))
                        .map(OrganisationSummary::name)
                        .orElse(""),
                member.leader(),
                member.period());
    }

    /**
     * Who was, is and will be in a team.
     *
     * @param oneSided whether today's members come from fewer than two organisations, so that it is no joint team
     */
    record MemberList(List<MemberRow> running, List<MemberRow> coming, List<MemberRow> past, boolean oneSided) {}

    /**
     * What a manager sees of a team.
     *
     * @param partnership its name
     * @param members how many there are today
     */
    record TeamRow(
            TeamId id, int version, String name, String partnership, Period period, boolean over, long members) {}

    /** What a manager sees of a membership. */
    record MemberRow(
            MembershipId id,
            int version,
            AccountId account,
            String name,
            String initials,
            String organisation,
            boolean leader,
            Period period) {}
}
