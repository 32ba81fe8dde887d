package nl.bijrijder.people.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms teams, lets members come and go, and tells other modules who is in a team. */
@Service
@Transactional(readOnly = true)
public class Teams {

    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private final JointTeamRepository teams;
    private final MembershipRepository memberships;
    private final Organisations organisations;
    private final TeamPolicy policy;
    private final Clock clock;

    Teams(
            JointTeamRepository teams,
            MembershipRepository memberships,
            Organisations organisations,
            TeamPolicy policy,
            Clock clock) {
        this.teams = teams;
        this.memberships = memberships;
        this.organisations = organisations;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Forms a team in a partnership. Asking again with the same id changes nothing.
     *
     * @throws RuleBroken when the partnership has a team of this name
     * @throws RuleBroken when it would end before it starts
     */
    @Transactional
    public TeamId form(CurrentUser user, TeamId id, PartnershipId partnership, String name, Period period) {
        policy.requireKeeping(user);
        if (!teams.existsById(id.value())) {
            organisations.partnership(partnership);
            if (teams.existsByPartnershipIdAndName(partnership.value(), name)) {
                throw Rule.broken("name", "constraint.joint_team_name_uk");
            }
            teams.save(JointTeam.form(id, partnership, name, period));
        }
        return id;
    }

    /**
     * Ends a team on its last day.
     *
     * @throws RuleBroken when that lies before its first
     * @throws StaleVersion when it changed since the page was opened
     */
    @Transactional
    public void end(CurrentUser user, TeamId id, int openedVersion, LocalDate lastDay) {
        policy.requireKeeping(user);
        teams.findById(id.value()).orElseThrow(NotFound::new).end(openedVersion, lastDay);
    }

    /** Ends a team, for callers that opened no page. */
    @Transactional
    public void end(CurrentUser user, TeamId id, LocalDate lastDay) {
        policy.requireKeeping(user);
        teams.findById(id.value()).orElseThrow(NotFound::new).end(lastDay);
    }

    /**
     * Adds a member for a period. Asking again with the same id changes nothing.
     *
     * @throws RuleBroken when the person is a member on one of these days already
     * @throws RuleBroken when the organisation is not in the team's partnership
     */
    @Transactional
    public MembershipId add(CurrentUser user, AddMember command) {
        policy.requireKeeping(user);
        if (!memberships.existsById(command.id().value())) {
            var team = summary(command.team());
            if (!organisations.partnership(team.partnership()).organisations().contains(command.organisation())) {
                throw Rule.broken("organisation", "people.team.organisation.outside");
            }
            var membership = Membership.begin(command);
            var lastDay = command.period().endsOn() == null
                    ? FOREVER
                    : command.period().endsOn();
            if (memberships.overlaps(
                    command.team().value(),
                    command.account().value(),
                    command.period().startsOn(),
                    lastDay)) {
                throw Rule.broken("startsOn", "constraint.membership_period_ex");
            }
            memberships.save(membership);
        }
        return command.id();
    }

    /**
     * Ends a membership on its last day; the person's rights end with it.
     *
     * @throws RuleBroken when that lies before its first
     * @throws RuleBroken when the person comes back before that day
     * @throws StaleVersion when it changed since the page was opened
     */
    @Transactional
    public void endMembership(CurrentUser user, MembershipId id, int openedVersion, LocalDate lastDay) {
        policy.requireKeeping(user);
        memberships.findById(id.value()).orElseThrow(NotFound::new).end(openedVersion, lastDay);
    }

    /** Ends a membership, for callers that opened no page. */
    @Transactional
    public void endMembership(CurrentUser user, MembershipId id, LocalDate lastDay) {
        policy.requireKeeping(user);
        memberships.findById(id.value()).orElseThrow(NotFound::new).end(lastDay);
    }

    /** All teams by name, for those who keep them. */
    public List<TeamSummary> list(CurrentUser user) {
        policy.requireKeeping(user);
        return teams.list().stream().map(JointTeam::toSummary).toList();
    }

    /** All memberships of a team, past and coming ones too, for those who keep them. */
    public List<MemberSummary> memberships(CurrentUser user, TeamId team) {
        policy.requireKeeping(user);
        return memberships.findByTeam(team.value()).stream()
                .map(Membership::toSummary)
                .toList();
    }

    /** These teams by name; unknown ids are left out. */
    public List<TeamSummary> summaries(Collection<TeamId> ids) {
        return ids.isEmpty()
                ? List.of()
                : teams.findAllByIds(ids.stream().map(TeamId::value).toList()).stream()
                        .map(JointTeam::toSummary)
                        .toList();
    }

    /**
     * One team.
     *
     * @throws NotFound when there is none with this id
     */
    public TeamSummary summary(TeamId id) {
        return teams.findById(id.value()).map(JointTeam::toSummary).orElseThrow(NotFound::new);
    }

    /**
     * The leader sets after how many weeks without a conversation the team finds it long.
     *
     * @throws RuleBroken with fewer than one or more than twelve weeks
     * @throws StaleVersion when the team changed since the page was opened
     */
    @Transactional
    public void chooseRhythm(CurrentUser user, TeamId id, int openedVersion, int weeks) {
        policy.requireLeading(user, id);
        teams.findById(id.value()).orElseThrow(NotFound::new).chooseRhythm(openedVersion, weeks);
    }

    /** Which version the team has now, for the leader who is going to change its rhythm. */
    public int version(CurrentUser user, TeamId id) {
        policy.requireLeading(user, id);
        return teams.findById(id.value()).orElseThrow(NotFound::new).version();
    }

    /** Who is in these teams today or will be, earliest first. */
    public List<MemberSummary> membersFromToday(Collection<TeamId> ids) {
        return ids.isEmpty()
                ? List.of()
                : memberships.findNotOver(ids.stream().map(TeamId::value).toList(), LocalDate.now(clock)).stream()
                        .map(Membership::toSummary)
                        .toList();
    }

    /** Who is in these teams today, leaders first. */
    public List<MemberSummary> membersToday(Collection<TeamId> ids) {
        return ids.isEmpty()
                ? List.of()
                : memberships.findRunning(ids.stream().map(TeamId::value).toList(), LocalDate.now(clock)).stream()
                        .map(Membership::toSummary)
                        .toList();
    }
}
