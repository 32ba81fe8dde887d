package nl.bijrijder.kill;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bijrijder.platform.database.DatabaseRoles;
import nl.bijrijder.testing.Instance;
import nl.bijrijder.testing.Sample;
import nl.bijrijder.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What waits arrives: while mails leave for a real SMTP server, Bijrijder is killed at any moment, comes back and goes on. No mail
 * may be lost; one that had arrived before the kill may come again, and then carries the same Message-ID.
 */
@Tag("full")
class MailKillTests {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long SEED = Sample.SEED;
    private static final int KILLS = Integer.getInteger("mail.kills", 5);
    /** On a machine that starts slowly there are fewer kills; the report says how many. */
    private static final Duration LONGEST = Duration.ofMinutes(Integer.getInteger("mail.minutes", 15));

    /** As many as are taken up at once. */
    private static final int AT_A_TIME = 100;

    private static final int LONGEST_WAIT_MILLIS = 30;

    /** Stays when the test fails: the logs are in it. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final Random random = new Random(SEED);
    private final String database = TestDatabase.copy();
    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.superuser(database));
    private Instance application;
    private int written;

    @BeforeEach
    void openThePost() {
        post.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (application != null) {
            application.close();
        }
        post.stop();
    }

    @Test
    void aKilledApplicationLosesNoMailAndWhatComesTwiceCarriesTheSameId() throws Exception {
        var started = System.nanoTime();
        var interrupted = 0L;
        var kills = 0;
        for (; kills < KILLS && System.nanoTime() - started < LONGEST.toNanos(); kills++) {
            write(AT_A_TIME - (int) count("status = 'WAITING'"));
            start();
            awaitMore(post.getReceivedMessages().length + random.nextInt(AT_A_TIME / 2));
            Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
            application.kill();
            interrupted += count("status = 'WAITING' and tries > 0");
            letTimePass();
        }
        start();
        awaitAll();

        var received = post.getReceivedMessages();
        var ids = Arrays.stream(received)
                .collect(Collectors.groupingBy(
                        MailKillTests::subject, Collectors.mapping(MailKillTests::id, Collectors.toSet())));
        var lost = written - ids.size();
        var doubled = received.length - ids.size();
        var strangers = ids.values().stream().filter(same -> same.size() > 1).count();
        System.out.printf(
                "mail: seed %d, %d mails, %d kills, %d mails on their way at a kill, %d lost, %d came again with the same Message-ID,"
                        + " %d with another, %d s%n",
                SEED,
                written,
                kills,
                interrupted,
                lost,
                doubled,
                strangers,
                Duration.ofNanos(System.nanoTime() - started).toSeconds());
        assertThat(count("status <> 'SENT' or secret is not null")).isZero();
        assertThat(lost).isZero();
        assertThat(strangers).isZero();
        assertThat(idsOf(received)).isEqualTo(rows());
        assertThat(doubled).as("only what was on its way can come again").isLessThanOrEqualTo((int) interrupted);
    }

    /** As one that was written with its cause and waits. */
    private void write(int mails) {
        jdbc.sql("""
                        insert into mail (id, version, kind, recipient_name, recipient, subject, text_body, html_body, secret,
                            carries_secret, status, tries, made_at, next_try_at)
                        select gen_random_uuid(), 0, 'mail.test', 'Ans', 'ans@bosgoed.example', 'Mail ' || number,
                            'Kom erin: https://bijrijder.example/guest/{secret}' || repeat(' woorden', 200), '<p>{secret}</p>',
                            'geheim', true, 'WAITING', 0, app_now(), app_now()
                        from generate_series(?, ?) number""").params(written + 1, written + mails).update();
        written += mails;
    }

    private void start() throws Exception {
        application = Instance.start(
                folder,
                Instance.freePort(),
                Map.ofEntries(
                        Map.entry("SPRING_DATASOURCE_URL", TestDatabase.url(database)),
                        Map.entry("SPRING_DATASOURCE_USERNAME", DatabaseRoles.APP),
                        Map.entry("SPRING_FLYWAY_USER", DatabaseRoles.OWNER),
                        Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                        Map.entry("BIJRIJDER_BASE_URL", "https://bijrijder.example"),
                        Map.entry("SPRING_MAIL_HOST", "127.0.0.1"),
                        Map.entry(
                                "SPRING_MAIL_PORT",
                                Integer.toString(post.getSmtp().getPort())),
                        // the same as in earnest, only sooner
                        Map.entry("BIJRIJDER_MAIL_EVERY", "100ms"),
                        Map.entry("DB_SCHEDULER_POLLING_INTERVAL", "100ms"),
                        Map.entry("DB_SCHEDULER_HEARTBEAT_INTERVAL", "500ms")));
    }

    /** What a killed instance had taken is tried again after a minute; nobody waits for that here. */
    private void letTimePass() {
        jdbc.sql("update mail set next_try_at = app_now() where status = 'WAITING'")
                .update();
    }

    private void awaitMore(int than) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (post.getReceivedMessages().length <= than) {
            refuse(end);
            Thread.sleep(10);
        }
    }

    /** However many wait: as long as one more arrives now and then, nothing stands still. */
    private void awaitAll() throws Exception {
        var left = count("status <> 'SENT'");
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (left > 0) {
            refuse(end);
            Thread.sleep(50);
            var now = count("status <> 'SENT'");
            if (now < left) {
                left = now;
                end = System.nanoTime() + PATIENCE.toNanos();
            }
        }
    }

    private void refuse(long end) throws Exception {
        if (System.nanoTime() > end) {
            throw new AssertionError("nothing came any more, " + count("status = 'SENT'") + " of " + written
                    + " left:\n" + application.log());
        }
    }

    private long count(String which) {
        return jdbc.sql("select count(*) from mail where " + which)
                .query(Long.class)
                .single();
    }

    private Set<String> rows() {
        return jdbc.sql("select '<' || id || '@bijrijder.example>' from mail").query(String.class).list().stream()
                .collect(Collectors.toSet());
    }

    private static Set<String> idsOf(MimeMessage[] received) {
        return Arrays.stream(received).map(MailKillTests::id).collect(Collectors.toSet());
    }

    private static String id(MimeMessage message) {
        return header(message, "Message-ID");
    }

    private static String subject(MimeMessage message) {
        return header(message, "Subject");
    }

    private static String header(MimeMessage message, String name) {
        try {
            return List.of(message.getHeader(name)).get(0);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
