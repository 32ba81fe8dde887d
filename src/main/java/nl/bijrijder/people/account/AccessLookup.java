package nl.bijrijder.people.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out who somebody is today: one statement, at every request, so that an ended membership or account counts at once. Each
 * package adds the part about its own tables. The statement opens the scope of its transaction as well: what follows in it is seen through
 * the eyes of that person.
 */
@Component
public class AccessLookup {

    private static final String SELF = """
            select a.given_name, a.infix, a.family_name, a.manager, student, teams, led_teams
            from account a
            """;

    private static final String WITH_SCOPE = """
            select person.*, set_config('app.account', cast(:account as text), true),
                   set_config('app.teams', cast(teams as text), true),
                   set_config('app.student', coalesce(cast(student as text), ''), true),
                   set_config('app.manager', case when manager then 'on' else '' end, true),
                   set_config('app.task', '', true)
            from (%s) as person""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String query;

    AccessLookup(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, List<AccessPart> parts) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.clock = clock;
        this.query = IntStream.range(0, parts.size())
                .mapToObj(number -> "cross join (" + parts.get(number).query() + ") as part" + number)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("\n", SELF, "\nwhere a.id = :account and a.ended_at is null"),
                        WITH_SCOPE::formatted));
    }

    /** Who this account is today; empty when it does not exist or has ended. */
    public Optional<CurrentUser> find(AccountId account) {
        return transaction.execute(status -> jdbc.sql(query)
                .param("account", account.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> read(account, row))
                .optional());
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
