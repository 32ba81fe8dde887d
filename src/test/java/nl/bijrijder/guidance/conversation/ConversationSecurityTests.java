package nl.bijrijder.guidance.conversation;

import static nl.bijrijder.guidance.conversation.AppointmentFixture.at;
import static nl.bijrijder.guidance.conversation.AppointmentFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Row-level security on conversations, asked with bare SQL: what holds when a query of ours forgets. */
@ApplicationTest
class ConversationSecurityTests {

    @Autowired
    private World world;

    @Autowired
    private AppointmentPlanning planning;

    @Autowired
    private Agenda agenda;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private World.Team team;
    private World.Team other;
    private AppointmentId id;
    private AgendaItemId item;

    @BeforeEach
    void aConversationAndSomethingToTalkAbout() {
        team = world.team();
        other = world.team();
        id = planned(planning, world, team, at(world, 3, 10));
        item = world.as(team.studentAccount(), user -> agenda.write(user, AgendaItemId.random(), "Over stage"));
    }

    @Test
    void theTeamAndTheStudentSeeItAndNobodyElse() {
        for (var table : new String[] {"appointment", "agenda_item"}) {
            var count = "select count(*) from " + table + " where student_id = '" + team.student() + "'";
            assertSees(count);
        }
        assertSees("select count(*) from appointment_time where appointment_id = '" + id + "'");
    }

    @Test
    void anotherStudentOrTeamChangesNothing() {
        var called = "update appointment set place = 'elders' where id = '" + id + "'";
        var ticked =
                "update agenda_item set status = 'DISCUSSED', discussed_at = app_now(), discussed_by = '%s' where id = '"
                        + item + "'";
        for (var who : new AccountId[] {other.coach(), other.studentAccount(), world.managerAccount()}) {
            assertThat(update(who, called)).isZero();
            assertThat(update(who, ticked.formatted(who))).isZero();
            assertThat(update(who, "delete from appointment_time where appointment_id = '" + id + "'"))
                    .isZero();
        }
    }

    @Test
    void aStudentSaysNotThatItWasHeldAndOffersNoTimes() {
        var note =
                "update appointment set status = 'HELD', held_at = app_now(), note_id = gen_random_uuid() where id = '"
                        + id + "'";
        assertThatThrownBy(() -> update(team.studentAccount(), note))
                .rootCause()
                .hasMessageContaining("row-level security");
        var time = "insert into appointment_time values ('" + id + "', app_today() + 9, '10:00')";
        assertThatThrownBy(() -> update(team.studentAccount(), time))
                .rootCause()
                .hasMessageContaining("row-level security");
        var ticked = "update agenda_item set status = 'DISCUSSED', discussed_at = app_now(), discussed_by = '"
                + team.studentAccount() + "' where id = '" + item + "'";
        assertThatThrownBy(() -> update(team.studentAccount(), ticked))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyOffersInAnothersNameOrWritesOnAnothersAgenda() {
        var offer =
                "insert into appointment (id, version, student_id, team_id, coach_id, kind, minutes, status, offered_at)"
                        + " values (gen_random_uuid(), 0, '%s', '%s', '%s', 'COACHING', 30, 'OFFERED', app_now())";
        assertThat(update(team.coach(), offer.formatted(team.student(), team.id(), team.coach())))
                .isEqualTo(1);
        assertFenced(team.coach(), offer.formatted(team.student(), team.id(), team.leader()));
        assertFenced(team.coach(), offer.formatted(other.student(), other.id(), team.coach()));
        assertFenced(team.studentAccount(), offer.formatted(team.student(), team.id(), team.studentAccount()));
        var write = "insert into agenda_item (id, version, student_id, team_id, text, status, written_at)"
                + " values (gen_random_uuid(), 0, '%s', '%s', 'x', 'OPEN', app_now())";
        assertThat(update(team.studentAccount(), write.formatted(team.student(), team.id())))
                .isEqualTo(1);
        assertFenced(team.studentAccount(), write.formatted(other.student(), other.id()));
        assertFenced(team.coach(), write.formatted(team.student(), team.id()));
    }

    @Test
    void nobodyTakesItAwayAndOnlyWhatWasOfferedIsPicked() {
        for (var table : new String[] {"appointment", "agenda_item"}) {
            assertThatThrownBy(() -> update(team.coach(), "delete from " + table))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() ->
                        update(team.coach(), "update appointment set starts_at = '11:00' where id = '" + id + "'"))
                .rootCause()
                .hasMessageContaining("appointment_picked_fk");
    }

    private void assertSees(String count) {
        for (var who : new AccountId[] {team.coach(), team.leader(), team.studentAccount()}) {
            assertThat(count(who, count)).as(count).isEqualTo(1);
        }
        for (var who : new AccountId[] {other.coach(), other.studentAccount(), world.managerAccount()}) {
            assertThat(count(who, count)).as(count).isZero();
        }
    }

    private void assertFenced(AccountId who, String sql) {
        assertThatThrownBy(() -> update(who, sql)).rootCause().hasMessageContaining("row-level security");
    }

    private int count(AccountId who, String sql) {
        return DatabaseScope.of(world.user(who)).call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).query(Integer.class).single()));
    }

    private int update(AccountId who, String sql) {
        return DatabaseScope.of(world.user(who)).call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).update()));
    }
}
