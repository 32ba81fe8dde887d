package nl.bijrijder.people.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

@ApplicationTest
class SessionsConfigurationTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void deletesSessionsThatEndedAndNoOther() {
        keep("ended", "1000");
        keep("running", "1000 * extract(epoch from clock_timestamp() + interval '1 day')");
        beans.getBean("endedSessionsTask", RecurringTask.class).executeRecurringly(null, null);
        assertThat(behind.count("spring_session where session_id = 'ended'")).isZero();
        assertThat(behind.count("spring_session where session_id = 'running'")).isEqualTo(1);
    }

    /** At the turn of a minute it would fail loudly in a start that is about to be refused. */
    @Test
    void nothingElseLooksForThemByTheClock() {
        assertThat(beans.getBean(JdbcIndexedSessionRepository.class))
                .extracting("cleanupCron")
                .isEqualTo(Scheduled.CRON_DISABLED);
    }

    private void keep(String id, String expiry) {
        behind.jdbc()
                .sql("delete from spring_session where session_id = :id")
                .param("id", id)
                .update();
        behind.jdbc()
                .sql("insert into spring_session (primary_id, session_id, creation_time, last_access_time,"
                        + " max_inactive_interval, expiry_time) values (:id, :id, 0, 0, 1800, " + expiry + ")")
                .param("id", id)
                .update();
    }
}
