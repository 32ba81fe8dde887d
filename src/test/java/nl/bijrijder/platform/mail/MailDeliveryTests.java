package nl.bijrijder.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.bijrijder.shared.BaseUrl;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.TestDatabase;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Against a real SMTP server, and against one that hangs up too early. */
@ApplicationTest
class MailDeliveryTests {

    private static final ServerSetup ANY_PORT = new ServerSetup(0, "127.0.0.1", "smtp");

    @Autowired
    private MailRepository mails;

    @Autowired
    private Envelopes envelopes;

    @Autowired
    private Outbox outbox;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private java.time.Clock clock;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BaseUrl site;

    private final GreenMail server = new GreenMail(ANY_PORT);
    private MailsAside aside;

    /** The mails of others wait beside the table: other tests read them. */
    @BeforeEach
    void nothingWaits() {
        aside = MailsAside.put(behind);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        aside.putBack();
    }

    private MailDelivery delivery(int port) {
        return delivery(Postman.to(port));
    }

    private MailDelivery delivery(JavaMailSender sender) {
        return new MailDelivery(mails, envelopes, Postman.providing(sender), transactions, clock);
    }

    private void put(String once, String subject) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> outbox.put(Postman.draft(once, subject)));
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    @Test
    void aMailLeavesAsTextAndAsHtmlWithItsLinkAndForgetsIt() throws Exception {
        put(null, "Bedrijfsbezoek één");
        delivery(port()).deliver();
        var received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Bedrijfsbezoek één");
        assertThat(received[0].getAllRecipients()[0].toString()).contains("ans@bosgoed.example");
        assertThat(received[0].getReplyTo()[0].toString()).isEqualTo("leiding@wilgenhof.example");
        var parts = (MimeMultipart) received[0].getContent();
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains("Beste Ans,", "<b>fijn</b> dat we mogen komen & kijken", "Dag: vrijdag 4 december 2026")
                .contains("https://bijrijder.example/guest/een-geheim-woord");
        assertThat((String) parts.getBodyPart(1).getContent())
                .contains("&lt;b&gt;fijn&lt;/b&gt; dat we mogen komen &amp; kijken")
                .contains("href=\"https://bijrijder.example/guest/een-geheim-woord\"");
        assertThat(behind.jdbc()
                        .sql("select to_jsonb(mail)::text from mail")
                        .query(String.class)
                        .single())
                .contains("SENT")
                .doesNotContain("een-geheim-woord");
    }

    @Test
    void withoutATransactionNoMailIsTaken() {
        assertThatThrownBy(() -> outbox.put(Postman.draft(null, "Los")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsNotSavedIsNotTold() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            outbox.put(Postman.draft(null, "Toch niet"));
            status.setRollbackOnly();
        });
        delivery(port()).deliver();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void theSameMailAskedTwiceIsOne() {
        put("reminder-1", "Morgen");
        put("reminder-1", "Morgen");
        delivery(port()).deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLaterAndThenNothingIsLost() {
        var port = port();
        server.stop();
        put(null, "Wacht even");
        delivery(port).deliver();
        assertThat(states()).containsExactly("WAITING 1");
        delivery(port).deliver();
        assertThat(states()).as("not at once").containsExactly("WAITING 1");
        server.start();
        letTimePass();
        delivery(port()).deliver();
        assertThat(states()).containsExactly("SENT 2");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatTheServerNeverTakesIsGivenUpVisiblyAndCanBeTriedAgain() {
        put(null, "Vergeefs");
        var nobody = delivery(closedPort());
        for (var tries = 0; tries < Mail.MOST_TRIES + 2; tries++) {
            letTimePass();
            nobody.deliver();
        }
        assertThat(states()).containsExactly("FAILED " + Mail.MOST_TRIES);
        var manager = world.managerAccount();
        var list = pages.page(manager, "/manage/mail?status=FAILED");
        var mail = list.select(".row-title").attr("href");
        assertThat(pages.page(manager, mail).text())
                .contains("Vergeefs", "(persoonlijke link)")
                .doesNotContain("een-geheim-woord");
        assertThat(pages.send(manager, mail + "/again", java.util.Map.of())).hasStatus(302);
        delivery(port()).deliver();
        assertThat(states()).containsExactly("SENT 1");
    }

    /** The server has the mail and dies before it says so: it comes again, and whoever reads it can tell that it is the same. */
    @Test
    void aConnectionThatBreaksAfterTheLastWordGivesTheSameMailAgain() throws Exception {
        put(null, "Halverwege");
        var ids = new ArrayList<String>();
        try (var rude = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = CompletableFuture.supplyAsync(() -> hangUpAfterTheMail(rude));
            delivery(rude.getLocalPort()).deliver();
            ids.add(heard.get());
        }
        assertThat(states()).containsExactly("WAITING 1");
        letTimePass();
        delivery(port()).deliver();
        ids.add(server.getReceivedMessages()[0].getMessageID());
        assertThat(ids.get(0)).isEqualTo(ids.get(1)).matches("<[0-9a-f-]{36}@.+>");
        assertThat(states()).containsExactly("SENT 2");
    }

    /**
     * As if the application were killed at each moment around the sending; the tries that follow find what it left. It really
     * is killed in {@code MailKillTests}.
     */
    @Test
    void killedAtAnyMomentNoMailIsLostAndDoublesCarryTheSameId() throws Exception {
        var kills = 50;
        for (var number = 0; number < kills; number++) {
            put("killed-" + number, "Mail " + number);
        }
        var random = new java.util.Random(20_261_126);
        var killed = 0;
        var delivery = delivery(port());
        for (var round = 0; round < 4 && !states().stream().allMatch(state -> state.startsWith("SENT")); round++) {
            letTimePass();
            for (var id : mails.findDue(clock.instant(), org.springframework.data.domain.Limit.of(1000))) {
                if (round < 3 && random.nextBoolean()) {
                    killed++;
                    dieWith(id, random.nextBoolean());
                } else {
                    deliverOnly(delivery, id);
                }
            }
        }
        var ids = Arrays.stream(server.getReceivedMessages()).map(Postman::id).toList();
        assertThat(states()).hasSize(kills).allMatch(state -> state.startsWith("SENT"));
        assertThat(ids.stream().distinct()).as("lost").hasSize(kills);
        System.out.printf(
                "mail, as if killed: %d mails, %d kills, %d lost, %d came twice with the same Message-ID%n",
                kills, killed, kills - ids.stream().distinct().count(), ids.size() - kills);
        assertThat(ids.size()).as("some were sent before the kill").isGreaterThan(kills);
    }

    /** Does what the delivery does up to some moment, and no more. */
    private void dieWith(UUID id, boolean afterSending) {
        var template = new TransactionTemplate(transactions);
        var mail = template.execute(status -> {
            var due = mails.findById(id).orElseThrow();
            due.taken(clock.instant());
            return due;
        });
        if (afterSending) {
            var sender = Postman.to(port());
            sender.send(envelopes.of(sender, mail));
        }
    }

    private void deliverOnly(MailDelivery delivery, UUID id) {
        behind.jdbc()
                .sql("update mail set next_try_at = app_now() + interval '1 day' where id <> ? and status = 'WAITING'")
                .param(id)
                .update();
        delivery.deliver();
        behind.jdbc()
                .sql("update mail set next_try_at = app_now() where status = 'WAITING'")
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Onderwerp\r\nBcc: allen@wilgenhof.example",
                "Met\u2028scheiding en \u0000 niets",
                "Ωμέγα 👩‍🍳 \"aanhaling\" <haak>"
            })
    void aSubjectIsOneLineWhateverIsInIt(String subject) throws MessagingException {
        var letter = Postman.draft(null, subject).letter();
        assertThat(letter.subject()).doesNotContainPattern("\\p{Cntrl}");
        put(null, subject);
        delivery(port()).deliver();
        var received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getHeader("Bcc")).isNull();
        assertThat(received[0].getSubject()).isEqualTo(letter.subject());
    }

    /** Several find the same mails due; none leaves twice, and none with a hole where its link was. */
    @Test
    void manyWhoDeliverAtTheSameMomentSendEachMailOnce() throws Exception {
        for (var number = 0; number < 30; number++) {
            put("race-" + number, "Mail " + number);
        }
        var together = new CyclicBarrier(4);
        var threads = Executors.newFixedThreadPool(4);
        for (var instance = 0; instance < 4; instance++) {
            threads.submit(() -> {
                together.await();
                delivery(port()).deliver();
                return true;
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(states()).hasSize(30).allMatch("SENT 1"::equals);
        assertThat(Arrays.stream(server.getReceivedMessages()).map(Postman::id))
                .hasSize(30)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsWrongWithOneMailStopsNoOtherAndIsGivenUpInTheEnd() {
        put(null, "Stuk");
        letTimePass();
        put(null, "Heel");
        var breaking = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                if (Postman.subject(message).equals("Stuk")) {
                    throw new IllegalStateException("nobody foresaw this");
                }
                super.send(message);
            }
        };
        breaking.setHost("127.0.0.1");
        breaking.setPort(port());
        delivery(breaking).deliver();
        assertThat(states()).containsExactlyInAnyOrder("WAITING 1", "SENT 1");
        for (var tries = 0; tries < Mail.MOST_TRIES; tries++) {
            behind.jdbc()
                    .sql("update mail set next_try_at = app_now() - interval '1 second' where status = 'WAITING'")
                    .update();
            delivery(breaking).deliver();
        }
        assertThat(states()).containsExactlyInAnyOrder("FAILED " + Mail.MOST_TRIES, "SENT 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen adres", "a@b@c", "henk@bosgoed.example\r\nBcc: allen@wilgenhof.example", "@@@"})
    void anUnreadableAddressIsCountedAsATryAndReachesNoHeader(String address) {
        put(null, "Aan wie?");
        behind.jdbc().sql("update mail set recipient = ?").param(address).update();
        put(null, "Aan Ans");
        delivery(port()).deliver();
        assertThat(states()).containsExactlyInAnyOrder("WAITING 1", "SENT 1");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aStopIsHeardBetweenTwoMails() {
        for (var number = 0; number < 3; number++) {
            put(null, "Mail " + number);
        }
        var asked = new AtomicInteger();
        delivery(port()).deliver(() -> asked.incrementAndGet() > 1);
        assertThat(states()).containsExactlyInAnyOrder("SENT 1", "WAITING 0", "WAITING 0");
    }

    @Test
    void theLinkOfAMailThatDoesNotLeaveIsForgottenAfterAMonth() {
        put("old", "Oud");
        put("young", "Jong");
        behind.jdbc()
                .sql("update mail set made_at = app_now() - interval '31 days' where once = 'old'")
                .update();
        var delivery = delivery(port());
        delivery.forgetOldSecrets();
        assertThat(behind.jdbc()
                        .sql("select status || ' ' || (secret is null) from mail order by made_at")
                        .query(String.class)
                        .list())
                .containsExactly("FAILED true", "WAITING false");
        var manager = world.managerAccount();
        var mail = pages.page(manager, "/manage/mail?status=FAILED")
                .select(".row-title")
                .attr("href");
        var page = pages.page(manager, mail);
        assertThat(page.text()).contains("wachtte te lang");
        assertThat(page.select("form[action$=again]")).isEmpty();
        assertThat(pages.send(manager, mail + "/again", java.util.Map.of())).hasStatus(302);
        delivery.deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> behind.jdbc()
                        .sql("update mail set status = 'WAITING' where once = 'old'")
                        .update())
                .hasMessageContaining("mail_secret_ck");
    }

    /** What SMTP allows at most, CRLF not counted (RFC 5321 4.5.3.1.6). */
    @Test
    void noLineIsLongerThanMailServersTakeAndNoNameMakesAHeader() throws Exception {
        var long500 = "x".repeat(500);
        var hostile = "Ans \"de\" <bak>;,\r\nBcc: allen@wilgenhof.example\r\n\r\n" + "ë👩‍🍳".repeat(20);
        var draft = new MailDraft(
                "mail.test",
                null,
                null,
                new MailDraft.Recipient(hostile, "ans@bosgoed.example"),
                "leiding@wilgenhof.example",
                new Letter(
                        long500,
                        "Beste,",
                        "w".repeat(5000),
                        List.of("ë".repeat(5000)),
                        List.of(),
                        null,
                        List.of("Groet")),
                null,
                new MailDraft.CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\nX:" + "y".repeat(3000)),
                null,
                false);
        new TransactionTemplate(transactions).executeWithoutResult(status -> outbox.put(draft));
        delivery(port()).deliver();
        var received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        var raw = new ByteArrayOutputStream();
        received[0].writeTo(raw);
        assertThat(raw.toString(StandardCharsets.ISO_8859_1).split("\r?\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(998));
        assertThat(received[0].getHeader("Bcc")).isNull();
        assertThat(received[0].getAllRecipients()).hasSize(1);
        assertThat(((InternetAddress) received[0].getAllRecipients()[0]).getPersonal())
                .isEqualTo(draft.to().name());
        assertThat(received[0].getSubject()).isEqualTo(long500);
    }

    /** Every other table is locked: whoever read one row of it would wait for ever. */
    @Test
    void deliveryReadsNoTableButItsOwn() throws Exception {
        put(null, "Alleen dit");
        try (var connection = TestDatabase.superuser(behind.database()).getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local statement_timeout = '20s'");
            var others = behind.jdbc()
                    .sql("select string_agg(quote_ident(tablename), ', ') from pg_tables"
                            + " where schemaname = 'public' and tablename <> 'mail'")
                    .query(String.class)
                    .single();
            statement.execute("lock table " + others + " in access exclusive mode");
            CompletableFuture.runAsync(() -> delivery(port()).deliver()).get(20, TimeUnit.SECONDS);
            connection.rollback();
        }
        assertThat(states()).containsExactly("SENT 1");
    }

    /** A second page costs one statement more, which counts the pages; no mail costs any. */
    @Test
    void thirtyMailsCostAsMuchAsOne() {
        var manager = world.managerAccount();
        put(null, "Mail 0");
        var one = Statements.count(() -> pages.page(manager, "/manage/mail"));
        for (var number = 1; number < 30; number++) {
            put(null, "Mail " + number);
        }
        var thirty = Statements.count(() -> pages.page(manager, "/manage/mail"));
        assertThat(thirty).isBetween(one, one + 1);
        for (var number = 30; number < 60; number++) {
            put(null, "Mail " + number);
        }
        assertThat(Statements.count(() -> pages.page(manager, "/manage/mail"))).isEqualTo(thirty);
    }

    @Test
    void nobodyButAManagerReadsMails() {
        var team = world.team();
        assertThat(pages.open(team.leader(), "/manage/mail")).hasStatus(403);
        put(null, "Bezoek");
        var page = pages.page(world.managerAccount(), "/manage/mail");
        assertThat(page.select(".row-title").eachText()).containsExactly("Bezoek");
        assertThat(page.text()).contains("Er is nog geen mailserver ingesteld");
        assertThat(pages.open(world.managerAccount(), "/manage/mail/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    /** The tests' own operator said nothing about where people come in. */
    @Test
    void aServerWithoutAnAddressForLinksIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new MailConfiguration("smtp.example", site))
                .hasMessageContaining("bijrijder.base-url");
    }

    private List<String> states() {
        return behind.jdbc()
                .sql("select status || ' ' || tries from mail")
                .query(String.class)
                .list();
    }

    private void letTimePass() {
        behind.jdbc()
                .sql("update mail set next_try_at = app_now() - interval '1 second'")
                .update();
    }

    private static int closedPort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    private static String hangUpAfterTheMail(ServerSocket rude) {
        try (var socket = rude.accept();
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                var out = socket.getOutputStream()) {
            var id = "";
            out.write("220 rude\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("DATA")) {
                    out.write("354 go on\r\n".getBytes(StandardCharsets.US_ASCII));
                    for (var data = in.readLine(); data != null && !data.equals("."); data = in.readLine()) {
                        if (data.startsWith("Message-ID: ")) {
                            id = data.substring(12);
                        }
                    }
                    return id;
                }
                out.write("250 yes\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            return id;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
