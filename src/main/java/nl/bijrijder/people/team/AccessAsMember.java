package nl.bijrijder.people.team;

import nl.bijrijder.people.account.AccessPart;
import org.springframework.stereotype.Component;

/** The teams an account is in, and leads, today: the membership runs, and so does the team. */
@Component
class AccessAsMember implements AccessPart {

    @Override
    public String query() {
        return """
                select coalesce(array_agg(m.team_id), '{}') as teams,
                       coalesce(array_agg(m.team_id) filter (where m.leader), '{}') as led_teams
                from membership m join joint_team t on t.id = m.team_id
                where m.account_id = :account
                  and daterange(m.starts_on, m.ends_on, '[]') @> :today
                  and daterange(t.starts_on, t.ends_on, '[]') @> :today""";
    }
}
