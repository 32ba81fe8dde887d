package nl.bijrijder.people.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.bijrijder.people.account.AccountTie;
import nl.bijrijder.people.account.AccountTies;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.TeamId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows a manager in which teams somebody was, is and will be. */
@Component
@Order(10)
class MembershipTies implements AccountTies {

    private final TeamKeeping keeping;
    private final Clock clock;

    MembershipTies(TeamKeeping keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    @Override
    public List<AccountTie> of(CurrentUser user, Collection<AccountId> accounts) {
        var members = keeping.of(user, accounts);
        var names = keeping.names(members.stream().map(MemberSummary::team).toList());
        return members.stream().map(member -> tie(member, names)).toList();
    }

    private AccountTie tie(MemberSummary member, Map<TeamId, String> names) {
        return new AccountTie(
                member.account(),
                member.leader() ? "people.team.role.leader" : "people.team.role.member",
                names.getOrDefault(member.team(), ""),
                member.period(),
                member.period().contains(LocalDate.now(clock)),
                "/manage/teams/" + member.team());
    }
}
