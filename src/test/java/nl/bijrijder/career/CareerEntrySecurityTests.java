package nl.bijrijder.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Row-level security on career entries, asked with bare SQL: what holds when a query of ours forgets. */
@ApplicationTest
class CareerEntrySecurityTests {

    @Autowired
    private World world;

    @Autowired
    private CareerEntries entries;

    @Autowired
    private BehindTheScenes behindTheScenes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void theStudentAndTheTeamReadAndNobodyElse() {
        var team = world.team();
        var other = world.team();
        var id = CareerFixture.write(entries, world, team.studentAccount(), "Stage");
        assertThat(count(world.user(team.studentAccount()), id)).isEqualTo(1);
        assertThat(count(world.user(team.coach()), id)).isEqualTo(1);
        assertThat(count(world.user(team.leader()), id)).isEqualTo(1);
        assertThat(count(world.user(other.coach()), id)).isZero();
        assertThat(count(world.user(other.studentAccount()), id)).isZero();
        assertThat(count(world.user(world.managerAccount()), id)).isZero();
        var left = new CurrentUser(team.coach(), PersonName.of("Coen", null, null), false, Set.of(), Set.of(), null);
        assertThat(count(left, id)).isZero();
        var classmate = world.account("Klas");
        world.student(team, classmate, "Klas");
        assertThat(count(world.user(classmate), id)).isZero();
    }

    @Test
    void noColleagueChangesOrRemovesWhatAStudentTold() {
        var team = world.team();
        var other = world.team();
        var id = CareerFixture.write(entries, world, team.studentAccount(), "Stage");
        var change = "update career_entry set title = 'anders' where id = '" + id + "'";
        var remove = "delete from career_entry where id = '" + id + "'";
        for (var who : new AccountId[] {team.coach(), team.leader(), other.studentAccount(), other.coach()}) {
            assertThat(update(who, change)).isZero();
            assertThat(update(who, remove)).isZero();
        }
        assertThat(update(team.studentAccount(), change)).isEqualTo(1);
        assertThat(update(team.studentAccount(), remove)).isEqualTo(1);
    }

    @Test
    void nobodyWritesForAStudent() {
        var team = world.team();
        var other = world.team();
        var insert = """
                insert into career_entry (id, version, student_id, team_id, happened_on, title, looking_back, on_route, lenses,
                    written_at)
                values (gen_random_uuid(), 0, '%s', '%s', app_today() - 1, 'x', 'y', false, '{}', app_now())
                """;
        var own = insert.formatted(team.student(), team.id());
        var elsewhere = insert.formatted(other.student(), other.id());
        var mixed = insert.formatted(team.student(), other.id());
        assertThat(update(team.studentAccount(), own)).isEqualTo(1);
        assertThatThrownBy(() -> update(team.coach(), own)).rootCause().hasMessageContaining("row-level security");
        assertThatThrownBy(() -> update(team.studentAccount(), elsewhere))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> update(team.studentAccount(), mixed))
                .rootCause()
                .hasMessageContaining("career_entry_student_fk");
    }

    @Test
    void aRemovedEntryLeavesNoWordsBehind() {
        var team = world.team();
        var id = CareerFixture.write(entries, world, team.studentAccount(), "Iets heel eigens");
        world.<Void>as(team.studentAccount(), user -> {
            entries.remove(user, id);
            return null;
        });
        assertThat(behindTheScenes
                        .jdbc()
                        .sql("select count(*) from career_entry where id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(behindTheScenes
                        .jdbc()
                        .sql("select act from student_access where student_id = ? order by at")
                        .param(team.student().value())
                        .query(String.class)
                        .list())
                .contains("CAREER_ENTRY_WRITTEN", "CAREER_ENTRY_REMOVED");
    }

    private int count(CurrentUser user, CareerEntryId id) {
        return DatabaseScope.of(user).call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select count(*) from career_entry where id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()));
    }

    private int update(AccountId who, String sql) {
        return DatabaseScope.of(world.user(who)).call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).update()));
    }
}
