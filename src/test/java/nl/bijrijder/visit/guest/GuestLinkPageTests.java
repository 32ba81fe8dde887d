package nl.bijrijder.visit.guest;

import static nl.bijrijder.testing.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.bijrijder.shared.SecretToken;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.VisitTiming;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The link itself: what opens what, what a machine can do with it, and who takes it back. */
@ApplicationTest
class GuestLinkPageTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Outings outings;

    @Autowired
    private BehindTheScenes behind;

    private World.Team team;
    private GuestFixture guest;

    @BeforeEach
    void aVisitWithALink() {
        guest = new GuestFixture(beans);
        team = guest.team();
    }

    @Test
    void aLinkLeavesTheAddressAndLivesInACookieOfItsOwnVisit() {
        var answer = mvc.perform(get("/guest/" + guest.secret()));
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getResponse().getRedirectedUrl())
                .isEqualTo(guest.home())
                .doesNotContain(guest.secret());
        assertThat(answer.getResponse().getHeader("Set-Cookie"))
                .contains("Path=" + guest.home(), "HttpOnly", "SameSite=Lax");
        assertThat(answer.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getResponse().getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        var page = guest.page("");
        assertThat(page.text()).contains("Kijken in de keuken", "Bosgoed").doesNotContain("??");
        assertThat(page.html()).doesNotContain(guest.secret());
    }

    @Test
    void answersEveryRefusedLinkAlike() {
        var expired = guest.open(guest.visit());
        behind.jdbc()
                .sql("update guest_link set made_at = made_at - interval '300 days' where token_hash = ?")
                .param(new SecretToken(expired.secret()).fingerprint())
                .update();
        var revoked = guest.open(guest.visit());
        behind.jdbc()
                .sql("update guest_link set revoked_at = made_at where token_hash = ?")
                .param(new SecretToken(revoked.secret()).fingerprint())
                .update();
        var elsewhere = guest.open(guest.visit());
        behind.jdbc()
                .sql("update guest_link set contact_id = ? where token_hash = ?")
                .params(
                        guest.contact(outings.company(team, "Krul"), "Nel").value(),
                        new SecretToken(elsewhere.secret()).fingerprint())
                .update();
        var bodies = new HashSet<String>();
        for (var secret : List.of(
                expired.secret(),
                revoked.secret(),
                elsewhere.secret(),
                "x",
                "visits",
                SecretToken.random().text())) {
            bodies.add(body(mvc.perform(get("/guest/" + secret))));
        }
        for (var home :
                List.of(guest.home(), expired.home(), "/guest/visits/" + UUID.randomUUID(), "/guest/visits/no-id")) {
            for (var place : GuestFixture.PLACES) {
                bodies.add(body(mvc.perform(get(home + place))));
                bodies.add(body(mvc.perform(get(home + place).cookie(new Cookie("guest", "x")))));
                if (!place.isEmpty()) {
                    bodies.add(body(mvc.perform(
                            post(home + place).with(csrf()).cookie(new Cookie("guest", expired.secret())))));
                }
            }
        }
        assertThat(bodies).hasSize(1);
        assertThat(bodies.iterator().next()).contains("Deze link werkt niet");
    }

    @Test
    void theSecretOfOneVisitOpensNoOther() {
        var other = guest.open(
                guest.plan(VisitTiming.on(guest.day(20), LocalTime.of(9, 0), LocalTime.of(11, 0)), List.of()));
        assertThat(mvc.perform(get(other.home()).cookie(new Cookie("guest", guest.secret()))))
                .hasStatus(404);
        assertThat(mvc.perform(get(guest.home()).cookie(new Cookie("guest", other.secret()))))
                .hasStatus(404);
    }

    @Test
    void aScannerThatOpensEverythingAndSendsEveryFormAsItStandsChangesNothing() {
        guest.hold(false);
        var before = guest.digest();
        var seen = crawl();
        assertThat(seen).hasSizeGreaterThan(4);
        for (var path : seen) {
            for (var form : guest.html(path).select("form")) {
                var request = post(form.attr("action")).with(csrf()).cookie(guest.cookie());
                form.select("input[name][value]").forEach(field -> request.param(field.attr("name"), field.val()));
                assertThat(mvc.perform(request)).as(form.attr("action")).hasStatus(422);
                assertThat(mvc.perform(post(form.attr("action")).with(csrf()).cookie(guest.cookie())))
                        .hasStatus(422);
            }
        }
        assertThat(guest.digest()).isEqualTo(before);
    }

    @Test
    void noPageTellsOfAStudent() {
        var ids = new ArrayList<String>();
        for (var name : List.of("Xaverius", "Quirina", "Zebedeus")) {
            ids.add(world.student(team, name).toString());
        }
        ids.add(team.student().toString());
        for (var held : List.of(false, true)) {
            if (held) {
                guest.hold(true);
            }
            for (var path : crawl()) {
                assertThat(guest.html(path).html())
                        .doesNotContain(ids)
                        .doesNotContain("Xaverius", "Quirina", "Zebedeus", "Stan ");
            }
        }
    }

    @Test
    void aLeaderMakesALinkSeesItOnceAndTakesItBack() {
        var place = "/team/visits/" + guest.visit() + "/link";
        assertThat(pages.page(team.leader(), place).text()).contains("Marieke");
        assertThat(pages.send(
                        team.leader(), place, Map.of("id", UUID.randomUUID().toString())))
                .hasStatus(422);
        var id = UUID.randomUUID().toString();
        var fields = Map.of("id", id, "contact", guest.contact().toString());
        pages.send(team.leader(), place, fields);
        var address = Pages.html(pages.send(team.leader(), place, fields))
                .select(".secret")
                .text();
        var secret = address.substring(address.lastIndexOf('/') + 1);
        assertThat(mvc.perform(get("/guest/" + secret))).hasRedirectedUrl("/guest/visits/" + id);
        assertThat(behind.jdbc()
                        .sql("select count(*) from guest_link where visit_id = ?")
                        .param(guest.visit().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(pages.page(team.leader(), place).text()).doesNotContain(secret);
        assertThat(pages.send(team.leader(), place + "/" + id + "/revocation", Map.of()))
                .hasRedirectedUrl(place);
        assertThat(mvc.perform(get("/guest/" + secret))).hasStatus(404);
        assertThat(pages.open(world.team().leader(), place)).hasStatus(404);
        assertThat(pages.send(
                        team.leader(),
                        place,
                        Map.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "contact",
                                guest.contact(outings.company(team, "Krul"), "Nel")
                                        .toString())))
                .hasStatus(404);
    }

    @Test
    void aPageCostsAsMuchForALargeTeam() {
        var few = Statements.count(() -> guest.page(""));
        for (var number = 0; number < 20; number++) {
            world.student(team, "S" + number);
            guest.open(guest.visit());
        }
        assertThat(Statements.count(() -> guest.page(""))).isEqualTo(few);
    }

    /** Every page that can be reached from the link, as a machine would. */
    private Set<String> crawl() {
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<String>();
        ahead.add(guest.home());
        GuestFixture.PLACES.forEach(place -> ahead.add(guest.home() + place));
        while (!ahead.isEmpty()) {
            var path = ahead.poll();
            var answer = guest.get(path);
            if (answer.getResponse().getStatus() == 200 && seen.add(path)) {
                Pages.html(answer).select("a[href^=/guest]").forEach(a -> ahead.add(a.attr("href")));
            }
        }
        mvc.perform(get("/guest/" + guest.secret()));
        return seen;
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatus(404);
        return Pages.html(answer).html();
    }
}
