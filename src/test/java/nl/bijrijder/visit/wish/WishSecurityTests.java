package nl.bijrijder.visit.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Row-level security on wishes, asked with bare SQL: what holds when a query of ours forgets. */
@ApplicationTest
class WishSecurityTests {

    @Autowired
    private World world;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private World.Team team;
    private WishFixture.Group group;

    @BeforeEach
    void aWish() {
        var fixture = new WishFixture(beans);
        team = world.team();
        group = fixture.group(team, 2);
        fixture.open(team, group);
        fixture.say(group, 0, Map.of(0, WishKind.RATHER_NOT), Map.of(WishKind.WANT_TO_SEE, "De oven"));
    }

    @Test
    void theStudentAndTheTeamReadAndNobodyElse() {
        var other = world.team();
        for (var who : new AccountId[] {team.studentAccount(), team.coach(), team.leader()}) {
            assertThat(rows(who, "wish_answer")).isEqualTo(1);
            assertThat(rows(who, "visit_wish")).isEqualTo(1);
        }
        for (var who : new AccountId[] {
            group.accounts().get(1), other.coach(), other.leader(), other.studentAccount(), world.managerAccount()
        }) {
            assertThat(rows(who, "wish_answer")).isZero();
            assertThat(rows(who, "visit_wish")).isZero();
        }
    }

    @Test
    void aStudentDecidesNotWhatTheCompanyReadsAndSpeaksForNobodyElse() {
        var quote = "update wish_answer set see_quoted = true where visit_id = '" + group.visit() + "'";
        assertThatThrownBy(() -> update(team.studentAccount(), quote))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(update(group.accounts().get(1), quote)).isZero();
        assertThat(update(group.accounts().get(1), "update visit_wish set kind = 'WANT_TO_DO'"))
                .isZero();
        assertThat(update(team.coach(), quote)).isEqualTo(1);
        var other = "insert into wish_answer (id, version, visit_id, student_id, team_id, see_quoted, do_quoted) values"
                + " (gen_random_uuid(), 0, '" + group.visit() + "', '"
                + group.students().get(1) + "', '" + team.id()
                + "', false, false)";
        assertThatThrownBy(() -> update(team.studentAccount(), other))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private int rows(AccountId who, String table) {
        return DatabaseScope.of(world.user(who)).call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single()));
    }

    private int update(AccountId who, String sql) {
        return DatabaseScope.of(world.user(who)).call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).update()));
    }
}
