package nl.bijrijder.guidance.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Row-level security on notes, asked with bare SQL: what holds when a query of ours forgets. */
@ApplicationTest
class CoachingNoteSecurityTests {

    private static final String COUNT = "select count(*) from coaching_note where student_id = ? and audience = ?";

    @Autowired
    private World world;

    @Autowired
    private Notes notes;

    @Autowired
    private BehindTheScenes behindTheScenes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void eachAudienceHasItsReadersAndNobodyElse() {
        var team = world.team();
        var other = world.team();
        var colleague = world.member(team, "Karin", false, Period.from(world.today()));
        for (var audience : Audience.values()) {
            NoteFixture.write(notes, world, team.coach(), team.student(), audience, "Tekst");
            assertThat(behindTheScenes
                            .jdbc()
                            .sql(COUNT)
                            .params(team.student().value(), audience.name())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
        assertReads(team.coach(), team.student(), 1, 1, 1);
        assertReads(colleague, team.student(), 0, 1, 1);
        assertReads(team.leader(), team.student(), 0, 1, 1);
        assertReads(team.studentAccount(), team.student(), 0, 0, 1);
        assertReads(other.coach(), team.student(), 0, 0, 0);
        assertReads(other.studentAccount(), team.student(), 0, 0, 0);
        assertReads(world.managerAccount(), team.student(), 0, 0, 0);
        var left = new CurrentUser(team.coach(), PersonName.of("Coen", null, null), false, Set.of(), Set.of(), null);
        assertThat(count(left, team.student(), Audience.DRAFT)).isZero();
        assertThat(count(left, team.student(), Audience.TEAM)).isZero();
    }

    @Test
    void aDraftOfAMonthAgoIsGone() {
        var team = world.team();
        var id = NoteFixture.write(notes, world, team.coach(), team.student(), Audience.DRAFT, "Oud concept");
        behindTheScenes
                .jdbc()
                .sql(
                        "update coaching_note set written_at = written_at - interval '31 days', occurred_on = occurred_on - 31 where id = ?")
                .param(id.value())
                .update();
        assertThat(count(world.user(team.coach()), team.student(), Audience.DRAFT))
                .isZero();
    }

    @Test
    void aPublishedNoteIsRefusedAnyChangeEvenByTheOwner() {
        var team = world.team();
        var id = NoteFixture.write(notes, world, team.coach(), team.student(), Audience.TEAM, "Zo was het");
        assertThat(update(team.leader(), "update coaching_note set text = 'anders' where id = ?", id))
                .isZero();
        assertThatThrownBy(() -> update(team.coach(), "update coaching_note set text = 'anders' where id = ?", id))
                .rootCause()
                .hasMessageContaining("does not change");
        assertThatThrownBy(() -> behindTheScenes
                        .jdbc()
                        .sql("update coaching_note set text = 'anders' where id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("does not change");
        assertThatThrownBy(() -> update(team.coach(), "delete from coaching_note where id = ?", id))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobodyWritesInAnothersNameOrAnothersTeam() {
        var team = world.team();
        var other = world.team();
        var insert = """
                insert into coaching_note (id, version, student_id, team_id, author_id, audience, kind, occurred_on, text,
                    written_at, published_at)
                values (gen_random_uuid(), 0, '%s', '%s', '%s', 'TEAM', 'COACHING', app_today() - 1, 'x', app_now(), app_now())
                """;
        var own = insert.formatted(team.student(), team.id(), team.coach());
        var asColleague = insert.formatted(team.student(), team.id(), team.leader());
        var elsewhere = insert.formatted(other.student(), other.id(), team.coach());
        var mixed = insert.formatted(other.student(), team.id(), team.coach());
        assertThat(update(team.coach(), own, null)).isEqualTo(1);
        assertThatThrownBy(() -> update(team.coach(), asColleague, null))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> update(team.coach(), elsewhere, null))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> update(team.coach(), mixed, null))
                .rootCause()
                .hasMessageContaining("coaching_note_student_fk");
    }

    private void assertReads(AccountId who, StudentId student, int drafts, int forTeam, int shared) {
        var user = world.user(who);
        assertThat(count(user, student, Audience.DRAFT)).isEqualTo(drafts);
        assertThat(count(user, student, Audience.TEAM)).isEqualTo(forTeam);
        assertThat(count(user, student, Audience.STUDENT)).isEqualTo(shared);
    }

    private int count(CurrentUser user, StudentId student, Audience audience) {
        return DatabaseScope.of(user).call(() -> new TransactionTemplate(transactions).execute(status -> jdbc.sql(COUNT)
                .params(student.value(), audience.name())
                .query(Integer.class)
                .single()));
    }

    private int update(AccountId who, String sql, @Nullable NoteId id) {
        return DatabaseScope.of(world.user(who)).call(() -> new TransactionTemplate(transactions).execute(status -> {
            var statement = jdbc.sql(sql);
            return (id == null ? statement : statement.param(id.value())).update();
        }));
    }
}
