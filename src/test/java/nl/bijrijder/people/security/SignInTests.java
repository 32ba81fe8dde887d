package nl.bijrijder.people.security;

import static nl.bijrijder.testing.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Fingerprint;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Sample;
import nl.bijrijder.testing.TestTime;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class SignInTests {

    /** How many come in at once. */
    private static final int SCHOOL = Sample.times(60, 300);

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void theRightPasswordOpensTheFrontDoor() {
        var email = activated(world.account("Sanne"));
        assertThat(tryToSignIn(email, PASSWORD)).hasRedirectedUrl("/");
        assertThat(tryToSignIn("  " + email.toUpperCase() + " ", PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void aSessionRemembersNothingButTheAccount() {
        var email = activated(world.account("Sanne"));
        var cookie = tryToSignIn(email, PASSWORD).getResponse().getCookie("SESSION");
        assertThat(cookie).isNotNull();
        var names =
                behind.jdbc().sql("""
                        select attribute_name from spring_session_attributes a
                        join spring_session s on s.primary_id = a.session_primary_id
                        where s.principal_name = (select id::text from account where email = :email)""").param("email", email).query(String.class).list();
        assertThat(names).contains("SPRING_SECURITY_CONTEXT").hasSizeLessThanOrEqualTo(2);
        var content =
                behind.jdbc().sql("""
                        select encode(attribute_bytes, 'escape') from spring_session_attributes a
                        join spring_session s on s.primary_id = a.session_primary_id
                        where attribute_name = 'SPRING_SECURITY_CONTEXT'
                          and s.principal_name = (select id::text from account where email = :email)""").param("email", email).query(String.class).single();
        assertThat(content).doesNotContain(email).doesNotContain("Sanne").doesNotContain("ROLE_");
    }

    @Test
    void wrongUnknownEndedAndUninvitedLookAlike() {
        var known = activated(world.account("Known"));
        var ended = world.account("Ended");
        var endedEmail = activated(ended);
        world.asManager(user -> {
            accounts.end(user, ended);
            return ended;
        });
        var uninvited = email(world.account("Uninvited"));
        for (var email :
                new String[] {known, endedEmail, uninvited, "nobody@test.example", "no address", "", "\u0000"}) {
            assertThat(tryToSignIn(email, "wrong password")).as(email).hasRedirectedUrl("/login?error");
        }
        assertThat(tryToSignIn(endedEmail, PASSWORD)).hasRedirectedUrl("/login?error");
    }

    @Test
    void guessingSlowsOneAccountDownAndNobodyElse() {
        var victim = activated(world.account("Victim"));
        var neighbour = activated(world.account("Neighbour"));
        var device = tryToSignIn(victim, PASSWORD).getResponse().getCookie("device");
        assertThat(device).isNotNull();

        for (var guess = 0; guess < 20; guess++) {
            tryToSignIn(victim, "guess " + guess);
        }

        assertThat(tryToSignIn(victim, PASSWORD)).hasRedirectedUrl("/login?slow");
        assertThat(tryToSignIn(neighbour, PASSWORD)).hasRedirectedUrl("/");
        assertThat(tryToSignIn(victim, PASSWORD, device))
                .as("the owner, on a known device")
                .hasRedirectedUrl("/");
        assertThat(tryToSignIn(neighbour, PASSWORD, device)).hasRedirectedUrl("/");
    }

    @Test
    void guessingAtAnAddressWithoutAnAccountIsSlowedDownInTheSameWords() {
        for (var guess = 0; guess < 10; guess++) {
            assertThat(tryToSignIn("ghost@test.example", "guess")).hasRedirectedUrl("/login?error");
        }
        assertThat(tryToSignIn("ghost@test.example", "guess")).hasRedirectedUrl("/login?slow");
    }

    @Test
    void aWholeSchoolComesInFromOneAddress() throws Exception {
        var hash = behind.jdbc()
                .sql("select password_hash from account where email = :email")
                .param("email", activated(world.account("First")))
                .query(String.class)
                .single();
        var emails = IntStream.range(0, SCHOOL)
                .mapToObj(number -> email(world.account("Pupil")))
                .toList();
        behind.jdbc()
                .sql("update account set password_hash = :hash where email in (:emails)")
                .param("hash", hash)
                .param("emails", emails)
                .update();
        var started = System.nanoTime();
        try (var school = new ClosingExecutor(8)) {
            var answers = school.all(emails.stream()
                    .map(email -> (Callable<String>)
                            () -> tryToSignIn(email, PASSWORD).getResponse().getRedirectedUrl())
                    .toList());
            assertThat(answers).hasSize(SCHOOL).containsOnly("/");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void somebodyMayEndAnotherOfTheOwnSessions() {
        var email = activated(world.account("Traveller"));
        var school = tryToSignIn(email, PASSWORD).getResponse().getCookie("SESSION");
        var home = tryToSignIn(email, PASSWORD).getResponse().getCookie("SESSION");

        var page = Pages.html(mvc.perform(get("/account/sessions").cookie(home)));
        assertThat(page.select(".row-card")).hasSize(2);
        assertThat(page.select(".row-card:contains(Hier ben je nu)")).hasSize(1);
        var digest = page.select("input[name=session]").attr("value");
        assertThat(mvc.perform(post("/account/sessions/end")
                        .param("session", digest)
                        .cookie(home)
                        .with(csrf())))
                .hasStatus3xxRedirection();

        assertThat(mvc.perform(get("/account/sessions").cookie(school))).hasStatus3xxRedirection();
        assertThat(mvc.perform(get("/account/sessions").cookie(home))).hasStatusOk();
    }

    @Test
    void nobodyEndsSomebodyElsesSession() {
        var theirs = tryToSignIn(activated(world.account("Other")), PASSWORD)
                .getResponse()
                .getCookie("SESSION");
        assertThat(pages.send(
                        world.account("Stranger"),
                        "/account/sessions/end",
                        Map.of("session", Fingerprint.of(decoded(theirs)))))
                .hasStatus(404);
        assertThat(mvc.perform(get("/account/sessions").cookie(theirs))).hasStatusOk();
    }

    @Test
    void anEndedAccountIsOutWithTheNextClick() {
        var account = world.account("Leaver");
        var session = tryToSignIn(activated(account), PASSWORD).getResponse().getCookie("SESSION");
        assertThat(mvc.perform(get("/account/sessions").cookie(session))).hasStatusOk();
        world.asManager(user -> {
            accounts.end(user, account);
            return account;
        });
        assertThat(mvc.perform(get("/account/sessions").cookie(session)))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("/login");
    }

    @Test
    void aSessionOlderThanAWorkingDayIsOver() {
        var account = world.account("Early");
        var tenHoursAgo = TestTime.START.minus(Duration.ofHours(10));
        assertThat(sessionsOf(account, tenHoursAgo.plusSeconds(60))).hasStatusOk();
        assertThat(sessionsOf(account, tenHoursAgo.minusSeconds(60)))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("/login");
    }

    private MvcTestResult sessionsOf(AccountId account, Instant since) {
        return mvc.perform(get("/account/sessions").with(SignedInSession.since(account, since)));
    }

    private MvcTestResult tryToSignIn(String email, String password, Cookie... cookies) {
        var request = post("/login")
                .param("username", email)
                .param("password", password)
                .with(csrf());
        return mvc.perform(cookies.length == 0 ? request : request.cookie(cookies));
    }

    private String activated(AccountId account) {
        var email = email(account);
        var code = world.asManager(user -> accounts.invite(user, account));
        accounts.activate(email, code.text(), PASSWORD);
        return email;
    }

    private String email(AccountId account) {
        return behind.jdbc()
                .sql("select email from account where id = :id")
                .param("id", account.value())
                .query(String.class)
                .single();
    }

    private static String decoded(Cookie session) {
        return session.getValue();
    }

    /** Threads that end with the block. */
    private record ClosingExecutor(ExecutorService threads) implements AutoCloseable {

        ClosingExecutor(int size) {
            this(Executors.newFixedThreadPool(size));
        }

        List<String> all(List<Callable<String>> calls) throws InterruptedException {
            return threads.invokeAll(calls).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            return e.toString();
                        }
                    })
                    .toList();
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
