package nl.bijrijder.trust;

import static nl.bijrijder.testing.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.guest.GuestLinks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.MultiValueMap;

/**
 * What opens something for whoever holds it never comes into the log: a link of a company, the address of a calendar, the code of
 * an invitation. Not when all goes well, and not when it does not.
 */
@ApplicationTest
class SecretsInTheLogTests {

    private static final List<String> PLACES = List.of(
            "",
            "/confirmation",
            "/counter",
            "/cancellation",
            "/class",
            "/class/photo",
            "/class/photo/picture",
            "/profile",
            "/address",
            "/promises",
            "/feedback",
            "/nowhere");

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "BREW");

    /** What somebody's mail program, proxy or hand makes of an address; each is answered with an error of another kind. */
    private static final List<String> SPOILED = List.of(
            "x", "/more", "/", "//", "/%zz", "%00", "%2f..", ";a=b", "?locale=%ff", "?a=|{}", ".html", "%", " x");

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Outings outings;

    @Autowired
    private Visits visits;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private GuestLinks links;

    @Autowired
    private Accounts accounts;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("nl.bijrijder");
    private final @Nullable Level usual = ours.getLevel();
    private World.Team team;

    @BeforeEach
    void listen() {
        team = world.team();
        // what our own code writes down for who looks for a fault counts too
        ours.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        root.detachAppender(log);
        ours.setLevel(usual);
    }

    @Test
    void theLinkOfACompany() throws IOException {
        var company = outings.company(team, "Bosgoed");
        var contact = outings.contact(team, company, "Marieke", null);
        var visit = outings.plan(team, company, "Kijken in de keuken");
        var secret = links.open(world.as(team.leader(), user -> visits.led(user, visit)), contact);
        walk("/guest/" + secret, null);
        var home = home(secret);
        for (var place : PLACES) {
            walk(home + place, secret);
            send(home + place, secret, Map.of());
            send(home + place, secret, Map.of("version", "x", "visitOn", "x", "went", "x", "id", "x", "by", "M"));
        }
        var stale = Map.of("version", "99", "reason", "Ziek", "by", "Marieke");
        assertThat(send(home + "/cancellation", secret, stale)).isEqualTo(409);
        behind.jdbc()
                .sql("update guest_link set revoked_at = made_at where visit_id = ?")
                .param(visit.value())
                .update();
        walk("/guest/" + secret, secret);
        assertThat(send(home + "/confirmation", secret, stale)).isEqualTo(404);
        assertNotWritten(secret);
    }

    @Test
    void theAddressOfACalendar() throws IOException {
        var page = Pages.html(pages.send(team.coach(), "/account/calendar", Map.of()));
        var address = page.select(".secret").text().replaceFirst("^https?://[^/]*", "");
        var secret = address.replaceFirst(".*/", "").replaceFirst("\\.ics$", "");
        assertThat(status("GET", address, null)).isEqualTo(200);
        walk(address, null);
        walk("/calendar/" + secret, null);
        pages.send(team.coach(), "/account/calendar/removal", Map.of());
        walk(address, null);
        assertNotWritten(secret);
    }

    @Test
    void theCodeOfAnInvitation() throws IOException {
        var invited = world.account("Nieuw");
        var email = "log-" + UUID.randomUUID() + "@test.example";
        behind.jdbc()
                .sql("update account set email = ? where id = ?")
                .params(email, invited.value())
                .update();
        var code = world.asManager(user -> accounts.invite(user, invited));
        for (var password : List.of("", "kort", "een lange zin", "een lange zin")) {
            var fields = Map.of("email", email, "code", code.text(), "password", password);
            mvc.perform(post("/welcome").with(csrf()).params(MultiValueMap.fromSingleValue(fields)));
            mvc.perform(post("/welcome").params(MultiValueMap.fromSingleValue(fields)));
        }
        walk("/welcome?code=" + code.text(), null);
        walk("/welcome/" + code.text(), null);
        assertNotWritten(code.text());
        assertNotWritten(code.text().replace("-", ""));
    }

    private String home(String secret) {
        var answer = mvc.perform(mvc.get().uri("/guest/" + secret));
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private int send(String path, String secret, Map<String, String> fields) {
        var request = post(path).with(csrf()).cookie(new Cookie("guest", secret));
        fields.forEach(request::param);
        return mvc.perform(request).getResponse().getStatus();
    }

    /** Every method, and everything that can be wrong with the address, over the wire. */
    private void walk(String address, @Nullable String cookie) throws IOException {
        for (var method : METHODS) {
            status(method, address, cookie);
        }
        for (var spoiled : SPOILED) {
            status("GET", address + spoiled, cookie);
        }
    }

    private int status(String method, String address, @Nullable String cookie) throws IOException {
        try (var wire = new Socket("127.0.0.1", port)) {
            var request = new StringBuilder(method + " " + address + " HTTP/1.1\r\nHost: localhost\r\n");
            request.append("Connection: close\r\nContent-Length: 0\r\n");
            if (cookie != null) {
                request.append("Cookie: guest=").append(cookie).append("\r\n");
            }
            wire.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            wire.getOutputStream().flush();
            var answer = new String(wire.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer).as("%s %s", method, address).startsWith("HTTP/1.1 ");
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    private void assertNotWritten(String secret) {
        assertThat(secret).hasSizeGreaterThan(15);
        ours.info("the walk is over");
        var written = new ArrayList<String>();
        log.list.forEach(event -> {
            written.add(event.getFormattedMessage());
            written.addAll(event.getMDCPropertyMap().values());
            for (var cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
                written.add(String.valueOf(cause.getMessage()));
                for (IThrowableProxy beside : cause.getSuppressed()) {
                    written.add(String.valueOf(beside.getMessage()));
                }
            }
        });
        assertThat(written).as("somebody listens").contains("the walk is over");
        assertThat(written).noneMatch(line -> line.contains(secret));
    }
}
