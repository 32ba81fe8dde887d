package nl.bijrijder.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import nl.bijrijder.platform.database.DatabaseRoles;
import nl.bijrijder.shared.BaseUrl;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail as instances of the application send it, with the settings they have, when one of them dies or the server falls silent. */
@ApplicationTest
class MailScheduleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private MailRepository mails;

    @Autowired
    private Envelopes envelopes;

    @Autowired
    private Outbox outbox;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private BaseUrl site;

    @Autowired
    private Environment environment;

    private DbSchedulerProperties settings;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private MailsAside aside;

    @BeforeEach
    void start() {
        settings = Binder.get(environment)
                .bind("db-scheduler", DbSchedulerProperties.class)
                .get();
        aside = MailsAside.put(behind);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        behind.jdbc().sql("delete from scheduled_tasks").update();
        aside.putBack();
    }

    private void put(int number) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> outbox.put(Postman.draft("schedule-" + number, "Mail " + number)));
    }

    /** As one instance has it, but for how often it looks. */
    private Scheduler instance(String name) {
        var delivery = new MailDelivery(
                mails, envelopes, Postman.providing(Postman.to(server.getSmtp().getPort())), transactions, clock);
        var task = (RecurringTask<?>) new MailConfiguration("", site)
                .mailTask(delivery, new MailSettings("bijrijder@localhost", Duration.ofMillis(50)));
        return Scheduler.create(TestDatabase.as(DatabaseRoles.APP, behind.database()))
                .startTasks(task)
                .schedulerName(() -> name)
                .threads(2)
                .pollingInterval(Duration.ofMillis(100))
                .heartbeatInterval(settings.getHeartbeatInterval())
                .missedHeartbeatsLimit(settings.getMissedHeartbeatsLimit())
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    @Test
    void whatADeadInstanceHeldIsTakenOverWithinAMinute() throws Exception {
        put(1);
        held("died", Duration.ofMinutes(1));
        var instance = instance("other");
        instance.start();
        try {
            waitFor(() -> server.getReceivedMessages().length == 1);
        } finally {
            instance.stop();
        }
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatALivingInstanceHoldsIsLeftToIt() throws Exception {
        put(1);
        held("alive", Duration.ofSeconds(1));
        var instance = instance("other");
        instance.start();
        try {
            Thread.sleep(1_500);
        } finally {
            instance.stop();
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private void held(String by, Duration lastHeard) {
        behind.jdbc()
                .sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,"
                        + " last_heartbeat, version) select 'mail', 'recurring', heard, true, :by, heard, 1"
                        // the schedule lives by the clock on the wall, as the one that keeps it does
                        + " from (select clock_timestamp() - make_interval(secs => :ago) as heard) as sign_of_life")
                .param("by", by)
                .param("ago", lastHeard.toSeconds())
                .update();
    }

    @Test
    void twoInstancesSendEachMailOnce() throws Exception {
        var one = instance("one");
        var two = instance("two");
        one.start();
        two.start();
        try {
            for (var number = 0; number < 60; number++) {
                put(number);
            }
            waitFor(() -> mailsSent() == 60);
        } finally {
            one.stop();
            two.stop();
        }
        assertThat(Arrays.stream(server.getReceivedMessages()).map(Postman::id))
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    private int mailsSent() {
        return behind.jdbc()
                .sql("select count(*) from mail where status = 'SENT'")
                .query(Integer.class)
                .single();
    }

    private static void waitFor(BooleanSupplier done) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
    }

    @Test
    void aStopDoesNotWaitForHalfAnHour() {
        assertThat(settings.getShutdownMaxWait()).isLessThan(Duration.ofSeconds(30));
        assertThat(settings.getHeartbeatInterval().multipliedBy(settings.getMissedHeartbeatsLimit()))
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void everyWaitForAMailServerEnds() {
        for (var protocol : new String[] {"smtp", "smtps"}) {
            configured(587, sender -> {
                for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                    assertThat(Integer.parseInt(
                                    sender.getJavaMailProperties().getProperty("mail." + protocol + "." + wait, "0")))
                            .as(protocol + " " + wait)
                            .isBetween(5_000, 30_000);
                }
            });
        }
    }

    @Test
    void aServerThatAcceptsAndSaysNothingIsLeftAgain() throws Exception {
        put(1);
        try (var silent = new java.net.ServerSocket(0, 5, java.net.InetAddress.getLoopbackAddress())) {
            var started = System.nanoTime();
            configured(
                    silent.getLocalPort(),
                    sender -> new MailDelivery(mails, envelopes, Postman.providing(sender), transactions, clock)
                            .deliver(),
                    "spring.mail.properties[mail.smtp.timeout]=300");
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
        }
        assertThat(behind.jdbc()
                        .sql("select status || ' ' || tries || ' ' || trouble from mail")
                        .query(String.class)
                        .list())
                .containsExactly("WAITING 1 SocketTimeoutException");
    }

    /** The sender that an operator gets who names a server. */
    private static void configured(int port, java.util.function.Consumer<JavaMailSenderImpl> use, String... more) {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withPropertyValues("spring.mail.host=127.0.0.1", "spring.mail.port=" + port)
                .withPropertyValues(more)
                .run(context -> use.accept(context.getBean(JavaMailSenderImpl.class)));
    }
}
