package nl.bijrijder.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail that is true until a moment does not leave after it. */
@ApplicationTest
class MailEndTests {

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
    private Clock clock;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    private final GreenMail server = new GreenMail(ANY_PORT);
    private MailsAside aside;

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

    private void put(String subject, @Nullable Instant until) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> outbox.put(Postman.draft(null, subject, until)));
    }

    private MailDelivery delivery() {
        return new MailDelivery(
                mails, envelopes, Postman.providing(Postman.to(server.getSmtp().getPort())), transactions, clock);
    }

    private String state(String subject) {
        return behind.jdbc()
                .sql(
                        "select status || ' ' || tries || ' ' || coalesce(secret, 'no secret') from mail where subject = ?")
                .param(subject)
                .query(String.class)
                .single();
    }

    @Test
    void whatIsNotTrueAnyMoreIsKeptAndNotSent() {
        put("Morgen is het", clock.instant().minus(Duration.ofMinutes(1)));
        put("Volgend jaar is het", clock.instant().plus(Duration.ofDays(365)));
        put("Bedankt", null);
        delivery().deliver();
        assertThat(server.getReceivedMessages())
                .extracting(message -> message.getSubject())
                .containsExactlyInAnyOrder("Volgend jaar is het", "Bedankt");
        assertThat(state("Morgen is het")).isEqualTo("EXPIRED 0 no secret");
        delivery().deliver();
        assertThat(server.getReceivedMessages()).as("and it stays so").hasSize(2);
    }

    @Test
    void itLapsesAtNightWhereThereIsNoServer() {
        put("Morgen is het", clock.instant().minus(Duration.ofMinutes(1)));
        put("Bedankt", null);
        delivery().lapse();
        assertThat(state("Morgen is het")).startsWith("EXPIRED");
        assertThat(state("Bedankt")).startsWith("WAITING");
    }

    private void putPersonal(String subject, int daysLeft) {
        var draft = Postman.personal(subject, clock.instant().plus(Duration.ofDays(daysLeft)));
        new TransactionTemplate(transactions).executeWithoutResult(status -> outbox.put(draft));
    }

    private List<String> subjects() {
        return behind.jdbc()
                .sql("select subject from mail order by subject")
                .query(String.class)
                .list();
    }

    @Test
    void whatIsPersonalIsDeletedAMonthAfterItEndedAndNothingElseIs() {
        putPersonal("Lang geleden", -31);
        putPersonal("Kort geleden", -29);
        putPersonal("Morgen", 1);
        put("Lang geleden, van iedereen", clock.instant().minus(Duration.ofDays(31)));
        delivery().forgetPersonal();
        assertThat(subjects()).containsExactly("Kort geleden", "Lang geleden, van iedereen", "Morgen");
        assertThatThrownBy(() -> jdbc.sql("delete from mail").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void whatIsPersonalSaysNoNameOnItsEnvelope() throws Exception {
        putPersonal("Morgen", 1);
        delivery().deliver();
        assertThat(server.getReceivedMessages())
                .singleElement()
                .satisfies(message -> assertThat(message.getHeader("To")).containsExactly("ans@bosgoed.example"));
    }

    @Test
    void theManagerReadsThatItExpired() {
        put("Morgen is het", clock.instant().minus(Duration.ofMinutes(1)));
        delivery().deliver();
        var manager = world.managerAccount();
        var list = pages.page(manager, "/manage/mail?status=EXPIRED");
        assertThat(list.select(".row-card").text()).contains("Morgen is het", "Vervallen");
        var id = behind.jdbc()
                .sql("select id::text from mail")
                .query(String.class)
                .single();
        var page = pages.page(manager, "/manage/mail/" + id);
        assertThat(page.text()).contains("Deze mail is vervallen");
        assertThat(page.select("form[action$=/again]")).isEmpty();
    }
}
