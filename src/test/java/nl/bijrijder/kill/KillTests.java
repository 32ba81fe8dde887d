package nl.bijrijder.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.bijrijder.testing.InSample;
import nl.bijrijder.testing.Instance;
import nl.bijrijder.testing.Sample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Saved is saved: while people of the demo world fill in forms, PostgreSQL or Bijrijder itself is killed at any moment. What
 * somebody was told is saved must be there afterwards, once, and whoever got an error and sent the form again must not have made
 * a second one. The first test builds the world the others work in. The last test takes away the one setting this stands on and must see losses, or the others prove nothing.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillTests {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    /** The demo world is built in it, on a machine that may have more to do. */
    private static final Duration FIRST_START = Duration.ofSeconds(400);

    private static final long SEED = Sample.SEED;
    private static final int SERVER_KILLS = Integer.getInteger("kill.times", Sample.times(2, 20));
    private static final int APPLICATION_KILLS = Integer.getInteger("kill.times", Sample.times(1, 5));
    private static final int CONTROL_KILLS = 5;
    private static final int AT_WORK = 8;
    private static final int LONGEST_WAIT_MILLIS = 700;

    private static final Random RANDOM = new Random(SEED);

    /** Stays when a test fails: the logs are in it. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path folder;

    private static int port;
    private static Server server;
    private static Instance application;

    /** Something that is killed and comes back. */
    private interface Victim {
        void dieAndComeBack() throws Exception;
    }

    @Test
    @Order(-1)
    @InSample(oneIn = 4)
    void anInterruptedStartGoesOnWithTheNextLineOfTheStory() throws Exception {
        try (var interrupted = Instance.start(folder, Instance.freePort(), Map.of())) {
            assertThat(interrupted.until("Told 200 of", FIRST_START)).contains("Told 200 of");
            interrupted.kill();
        }
        try (var next = Instance.start(folder, Instance.freePort(), Map.of())) {
            assertThat(next.until("Told 300 of", FIRST_START))
                    .contains("Told 300 of")
                    .doesNotContain("Told 100 of");
            next.kill();
        }
    }

    @Test
    @Order(0)
    void theDemoWorldIsBuiltOnceSurvivesAKillAndBelongsToOneInstance() throws Exception {
        port = Instance.freePort();
        try (var first = Instance.start(folder, port, Map.of())) {
            assertThat(first.untilReady(FIRST_START))
                    .contains("http://127.0.0.1:" + port + "/", "This is the demo world", "noor@wilgenhof.example")
                    .contains("Told 400 of", "Built the demo world");
            assertThat(first.get("/login").body()).contains("Meekijken als Noor Jansen");

            try (var second = Instance.start(folder, Instance.freePort(), Map.of())) {
                assertThat(second.exitCode(PATIENCE)).isNotZero();
                assertThat(second.log())
                        .contains("is in use by another Bijrijder")
                        .doesNotContain("\tat ");
            }
            first.kill();
        }
        try (var again = Instance.start(folder, port, Map.of())) {
            assertThat(again.untilReady(PATIENCE))
                    .contains("Bijrijder is ready")
                    .contains("that an earlier instance left running")
                    .doesNotContain("Built the demo world");
            assertThat(again.get("/login").statusCode()).isEqualTo(200);
        }
    }

    /** The world is built by the first test; from here on PostgreSQL can be killed without Bijrijder. */
    private static void giveItAServerOfItsOwn() throws Exception {
        if (server != null) {
            return;
        }
        server = Server.on(folder.resolve("data"), Instance.freePort());
        // a start refuses the demo world on a given database, for its passwords are public; here its people stand for
        // any others
        server.say("delete from demo_world");
        startApplication();
    }

    @AfterAll
    static void stop() throws Exception {
        if (application != null) {
            application.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    @Order(1)
    @InSample(oneIn = 2)
    void aKilledDatabaseLosesNothingThatWasSaidToBeSaved() throws Exception {
        var tally = under("postgres", SERVER_KILLS, KillTests::killServer);
        assertThat(tally.lost()).isEmpty();
    }

    @Test
    @Order(2)
    @InSample(oneIn = 2)
    void aKilledApplicationLosesNothingThatWasSaidToBeSaved() throws Exception {
        var tally = under("application", APPLICATION_KILLS, () -> {
            application.kill();
            startApplication();
        });
        assertThat(tally.lost()).isEmpty();
    }

    /** A start refuses a server with this switch off, so it is switched off behind the application's back. */
    @Test
    @Order(3)
    @Tag("full")
    void theSameKillsDoLoseSomethingWhenTheServerMayAnswerBeforeItWrites() throws Exception {
        giveItAServerOfItsOwn();
        server.say("alter system set synchronous_commit = off", "select pg_reload_conf()");
        try {
            var tally = under("postgres, synchronous_commit=off", CONTROL_KILLS, KillTests::killServer);
            assertThat(tally.lost())
                    .as("without a loss here the other tests prove nothing")
                    .isNotEmpty();
        } finally {
            server.say("alter system reset synchronous_commit", "select pg_reload_conf()");
        }
    }

    private static Tally.Verdict under(String what, int kills, Victim victim) throws Exception {
        giveItAServerOfItsOwn();
        var started = System.nanoTime();
        var tally = new Tally();
        var over = new AtomicBoolean();
        var writers = Executors.newFixedThreadPool(Desk.ALL.size());
        Desk.ALL.forEach(desk -> writers.execute(new Writer(desk, port, server, tally, over)));
        long slowest;
        try {
            slowest = atWork(tally, 0);
            for (var kill = 0; kill < kills; kill++) {
                Thread.sleep(RANDOM.nextInt(LONGEST_WAIT_MILLIS));
                var before = tally.acknowledged.size();
                victim.dieAndComeBack();
                slowest = Math.max(slowest, atWork(tally, before));
            }
        } finally {
            over.set(true);
            writers.shutdown();
        }
        assertThat(writers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("every writer ends")
                .isTrue();
        try (var database = server.connect()) {
            var verdict = tally.check(database);
            System.out.printf(
                    "kill %s: seed %d, %d kills, %d acknowledged, %d errors, %d of them saved all the same, %d retried, %d given up,"
                            + " %d lost, %d doubled, at work again within %d ms, %d s%n",
                    what,
                    SEED,
                    kills,
                    tally.acknowledged.size(),
                    tally.errors.get(),
                    tally.savedUnseen.get(),
                    tally.retried.get(),
                    tally.givenUp.size(),
                    verdict.lost().size(),
                    verdict.doubled().size(),
                    slowest,
                    Duration.ofNanos(System.nanoTime() - started).toSeconds());
            assertThat(tally.strange).as("seed %d", SEED).isEmpty();
            assertThat(verdict.doubled()).as("seed %d", SEED).isEmpty();
            return verdict;
        }
    }

    /** Waits until the writers are at work again, so that every kill meets them there; tells how long that took. */
    private static long atWork(Tally tally, int before) throws InterruptedException {
        var started = System.nanoTime();
        while (tally.acknowledged.size() < before + AT_WORK) {
            assertThat(tally.strange).as("seed %d", SEED).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - started))
                    .as("seed %d: nobody can save anything", SEED)
                    .isLessThan(PATIENCE);
            Thread.sleep(5);
        }
        return Duration.ofNanos(System.nanoTime() - started).toMillis();
    }

    private static void killServer() throws Exception {
        server.kill();
        server.start();
    }

    private static void startApplication() throws Exception {
        application = Instance.start(
                folder,
                port,
                Map.of(
                        "SPRING_DATASOURCE_URL", server.url(),
                        "SPRING_DATASOURCE_USERNAME", "bijrijder_app",
                        "SPRING_FLYWAY_USER", "bijrijder_owner",
                        "SERVER_ADDRESS", "127.0.0.1"));
        assertThat(application.untilReady(PATIENCE)).contains("Bijrijder is ready");
    }
}
