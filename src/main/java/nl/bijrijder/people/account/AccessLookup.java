package nl.bijrijder.people.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out who somebody is today: one statement, at every request, so that an ended membership or account counts at once.
 * It reads the tables of three modules directly; asking each of them would cost every page three statements more.
 */
@Component
public class AccessLookup {

    private static final String QUERY = """
            select a.given_name, a.infix, a.family_name, a.manager, s.id as student,
                   array(select m.team_id from membership m join joint_team t on t.id = m.team_id
                         where m.account_id = a.id
                           and daterange(m.starts_on, m.ends_on, '[]') @> :today
                           and daterange(t.starts_on, t.ends_on, '[]') @> :today) as teams,
                   array(select m.team_id from membership m join joint_team t on t.id = m.team_id
                         where m.account_id = a.id and m.leader
                           and daterange(m.starts_on, m.ends_on, '[]') @> :today
                           and daterange(t.starts_on, t.ends_on, '[]') @> :today) as led_teams
            from account a
            left join student s on s.account_id = a.id
            where a.id = :account and a.ended_at is null
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccessLookup(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.clock = clock;
    }

    /** Who this account is today; empty when it does not exist or has ended. */
    public Optional<CurrentUser> find(AccountId account) {
        return DatabaseScope.of(account)
                .call(() -> transaction.execute(status -> jdbc.sql(QUERY)
                        .param("account", account.value())
                        .param("today", LocalDate.now(clock))
                        .query((row, number) -> read(account, row))
                        .optional()));
    }

    private static CurrentUser read(AccountId account, ResultSet row) throws SQLException {
        var name = new PersonName(row.getString("given_name"), row.getString("infix"), row.getString("family_name"));
        var student = row.getObject("student", UUID.class);
        return new CurrentUser(
                account,
                name,
                row.getBoolean("manager"),
                teams(row, "teams"),
                teams(row, "led_teams"),
                asStudent(student));
    }

    private static @Nullable StudentId asStudent(@Nullable UUID id) {
        return id == null ? null : new StudentId(id);
    }

    private static Set<TeamId> teams(ResultSet row, String column) throws SQLException {
        var ids = (UUID[]) row.getArray(column).getArray();
        return Arrays.stream(ids).map(TeamId::new).collect(Collectors.toSet());
    }
}
