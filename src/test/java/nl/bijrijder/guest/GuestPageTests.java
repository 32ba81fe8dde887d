package nl.bijrijder.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.bijrijder.company.AddCompany;
import nl.bijrijder.company.AddContact;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.CompanyId;
import nl.bijrijder.company.ContactFacts;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.photo.PhotoFixture;
import nl.bijrijder.team.Teams;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.PlanVisit;
import nl.bijrijder.visit.VisitAgreements;
import nl.bijrijder.visit.VisitGroup;
import nl.bijrijder.visit.VisitPlan;
import nl.bijrijder.visit.VisitPlanning;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitTiming;
import nl.bijrijder.visit.Visits;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class GuestPageTests {

    private static final List<String> PLACES = List.of(
            "",
            "/confirmation",
            "/counter",
            "/cancellation",
            "/class",
            "/class/photo",
            "/profile",
            "/promises",
            "/feedback");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private GuestLinks links;

    @Autowired
    private Companies companies;

    @Autowired
    private Teams teams;

    @Autowired
    private VisitPlanning planning;

    @Autowired
    private Visits visits;

    private World.Team team;
    private CompanyId company;
    private ContactId contact;
    private CompanyVisitId visit;
    private Link link;

    private record Link(String secret, String home) {}

    @BeforeEach
    void aVisitWithALink() {
        team = world.team();
        var partnership = teams.summary(team.id()).partnership();
        company = world.as(
                team.leader(),
                user -> companies.add(
                        user,
                        new AddCompany(
                                CompanyId.random(),
                                partnership,
                                CompanyFacts.brief("Bosgoed", "bakkerij", "Veerdam"))));
        contact = contact(company, "Marieke");
        visit = plan(VisitTiming.OPEN, List.of(day(20), day(27)));
        link = open(visit);
    }

    @Test
    void aLinkLeavesTheAddressAndLivesInACookieOfItsOwnVisit() {
        var answer = mvc.perform(get("/guest/" + link.secret()));
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getResponse().getRedirectedUrl())
                .isEqualTo(link.home())
                .doesNotContain(link.secret());
        assertThat(answer.getResponse().getHeader("Set-Cookie"))
                .contains("Path=" + link.home(), "HttpOnly", "SameSite=Lax");
        assertThat(answer.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getResponse().getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        var page = page("");
        assertThat(page.text()).contains("Kijken in de keuken", "Bosgoed").doesNotContain("??");
        assertThat(page.html()).doesNotContain(link.secret());
    }

    @Test
    void whateverOpensNothingLooksTheSame() {
        var expired = open(visit);
        behind.jdbc()
                .sql("update guest_link set made_at = made_at - interval '300 days' where token_hash = ?")
                .param(new GuestToken(expired.secret()).fingerprint())
                .update();
        var revoked = open(visit);
        behind.jdbc()
                .sql("update guest_link set revoked_at = now() where token_hash = ?")
                .param(new GuestToken(revoked.secret()).fingerprint())
                .update();
        var elsewhere = open(visit);
        behind.jdbc()
                .sql("update guest_link set contact_id = ? where token_hash = ?")
                .params(contact(anotherCompany(), "Nel").value(), new GuestToken(elsewhere.secret()).fingerprint())
                .update();
        var bodies = new HashSet<String>();
        for (var secret : List.of(
                expired.secret(),
                revoked.secret(),
                elsewhere.secret(),
                "x",
                "visits",
                GuestToken.random().text())) {
            bodies.add(body(mvc.perform(get("/guest/" + secret))));
        }
        for (var home : List.of(link.home(), expired.home(), Guest.home(GuestLinkId.random()), "/guest/visits/no-id")) {
            for (var place : PLACES) {
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
        var other = open(plan(VisitTiming.on(day(20), LocalTime.of(9, 0), LocalTime.of(11, 0)), List.of()));
        assertThat(mvc.perform(get(other.home()).cookie(new Cookie("guest", link.secret()))))
                .hasStatus(404);
        assertThat(mvc.perform(get(link.home()).cookie(new Cookie("guest", other.secret()))))
                .hasStatus(404);
    }

    @Test
    void aScannerThatOpensEverythingAndSendsEveryFormAsItStandsChangesNothing() {
        hold(false);
        var before = digest();
        var seen = crawl();
        assertThat(seen).hasSizeGreaterThan(4);
        for (var path : seen) {
            for (var form : html(path).select("form")) {
                var request = post(form.attr("action")).with(csrf()).cookie(cookie());
                form.select("input[name][value]").forEach(field -> request.param(field.attr("name"), field.val()));
                assertThat(mvc.perform(request)).as(form.attr("action")).hasStatus(422);
                assertThat(mvc.perform(post(form.attr("action")).with(csrf()).cookie(cookie())))
                        .hasStatus(422);
            }
        }
        assertThat(digest()).isEqualTo(before);
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
                hold(true);
            }
            for (var path : crawl()) {
                assertThat(html(path).html())
                        .doesNotContain(ids)
                        .doesNotContain("Xaverius", "Quirina", "Zebedeus", "Stan ");
            }
        }
    }

    @Test
    void aCompanyPicksADayAndConfirmsWithAName() {
        var fields = new java.util.HashMap<>(
                Map.of("version", version(), "visitOn", day(27).toString(), "startsAt", "09:00", "endsAt", "11:00"));
        var refused = send("/confirmation", fields);
        assertThat(refused).hasStatus(422);
        assertThat(Pages.html(refused).select(".error-summary").text()).contains("naam");
        fields.put("by", "Marieke Bos");
        assertThat(send("/confirmation", fields)).hasRedirectedUrl(link.home());
        assertThat(send("/confirmation", fields)).hasRedirectedUrl(link.home());
        var agreed = visits.summary(visit);
        assertThat(agreed.status()).isEqualTo(VisitStatus.AGREED);
        assertThat(agreed.day()).isEqualTo(day(27));
        assertThat(agreed.confirmation().by()).isEqualTo("Marieke Bos");
        assertThat(acts()).isEqualTo(1);
        assertThat(page("").text()).contains("Afgesproken", "Marieke Bos");
        assertThat(pages.page(team.leader(), "/team/visits/" + visit + "/answers")
                        .text())
                .contains("Zei ja", "Marieke Bos");
        assertThat(pages.page(team.leader(), "/team/visits/" + visit + "/link").text())
                .contains("laatste antwoord");
    }

    @Test
    void daysAreTappedAndAnEmptyFormTellsAllThatIsMissing() {
        var form = page("/confirmation");
        assertThat(form.select("input[type=radio][name=visitOn]").eachAttr("value"))
                .containsExactly(day(20).toString(), day(27).toString());
        assertThat(form.select("#by").val()).isEqualTo("Marieke");
        var refused = Pages.html(send("/confirmation", Map.of("version", version())));
        assertThat(refused.select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#visitOn", "#startsAt", "#by");
        refused.select(".error-summary a")
                .forEach(error -> assertThat(refused.select(error.attr("href"))).hasSize(1));
        var chosen = Pages.html(send("/confirmation", Map.of("version", version(), "visitOn", day(27).toString())));
        assertThat(chosen.select("input[type=radio][checked]").val()).isEqualTo(day(27).toString());
        visit = plan(VisitTiming.on(day(20), LocalTime.of(9, 0), LocalTime.of(11, 0)), List.of());
        link = open(visit);
        assertThat(page("/confirmation").select("#by").val())
                .as("a machine must not say yes")
                .isEmpty();
    }

    @Test
    void aLeaderTapsTheDayTooAndReadsWhomToCallBeforeCallingItOff() {
        var place = "/team/visits/" + visit;
        assertThat(pages.page(team.leader(), place + "/confirmation").select("input[type=radio][name=visitOn]"))
                .hasSize(2);
        assertThat(pages.page(team.leader(), place + "/cancel").select("a[href^=tel:]"))
                .isEmpty();
        behind.jdbc()
                .sql("update company_contact set phone = '06 1111 2222' where id = ?")
                .param(contact.value())
                .update();
        var page = pages.page(team.leader(), place + "/cancel");
        assertThat(page.select("a[href=tel:0611112222]")).hasSize(1);
        assertThat(page.text()).contains("Bel Marieke:").doesNotContain("??");
    }

    @Test
    void eachErrorNamesWhatIsAsked() {
        var counter = Pages.html(send("/counter", Map.of("version", "-1", "by", "M")));
        assertThat(counter.select(".error-summary a").eachText())
                .containsExactlyInAnyOrder("Vul een dag in.", "Vul in van hoe laat tot hoe laat.");
        hold(true);
        var feedback = Pages.html(send("/feedback", Map.of("version", "-1", "by", "M")));
        assertThat(feedback.select(".error-summary a").eachText())
                .containsExactlyInAnyOrder(
                        "Kies hoe het bezoek ging.",
                        "Kies of de groep wist waarvoor ze kwam.",
                        "Kies of er nog eens een groep welkom is.");
    }

    @Test
    void aDayThatWasNotProposedIsNoAnswer() {
        var fields = Map.of(
                "version", version(), "visitOn", day(3).toString(), "startsAt", "09:00", "endsAt", "11:00", "by", "M");
        assertThat(send("/confirmation", fields)).hasStatus(422);
        assertThat(visits.summary(visit).status()).isEqualTo(VisitStatus.PLANNING);
    }

    @Test
    void twoPeopleWithOneLinkReadWhatTheOtherSaid() {
        var opened = version();
        assertThat(send("/cancellation", Map.of("version", opened, "reason", "Ziek", "by", "Marieke")))
                .hasRedirectedUrl(link.home());
        var late = send(
                "/confirmation",
                Map.of(
                        "version",
                        opened,
                        "visitOn",
                        day(20).toString(),
                        "startsAt",
                        "09:00",
                        "endsAt",
                        "11:00",
                        "by",
                        "Henk"));
        assertThat(late).hasStatus(409);
        assertThat(Pages.html(late).text()).contains("Gaat niet door", "Henk");
        assertThat(visits.summary(visit).status()).isEqualTo(VisitStatus.CANCELLED);
        assertThat(send("/cancellation", Map.of("version", opened, "reason", "Ziek", "by", "Marieke")))
                .hasRedirectedUrl(link.home());
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void aCounterProposalIsTakenOrNot() {
        var fields = new java.util.HashMap<>(Map.of(
                "version",
                "-1",
                "visitOn",
                day(30).toString(),
                "startsAt",
                "13:00",
                "endsAt",
                "15:00",
                "words",
                "Rustiger",
                "by",
                "Marieke"));
        assertThat(send("/counter", fields)).hasRedirectedUrl(link.home());
        assertThat(send("/counter", fields)).hasRedirectedUrl(link.home());
        fields.put("words", "Toch liever dan");
        var stale = send("/counter", fields);
        assertThat(stale).hasStatus(409);
        assertThat(Pages.html(stale).text()).contains("Rustiger", "Toch liever dan");
        var answers = "/team/visits/" + visit + "/answers";
        assertThat(pages.page(team.leader(), answers).text()).contains("Rustiger");
        assertThat(pages.send(team.leader(), answers + "/counter/refusal", Map.of("version", "0", "words", " ")))
                .hasStatus(422);
        assertThat(pages.send(team.leader(), answers + "/counter/refusal", Map.of("version", "0", "words", "Vakantie")))
                .hasRedirectedUrl(answers);
        assertThat(page("").text()).contains("Vakantie");
        fields.put("version", "1");
        assertThat(send("/counter", fields)).hasRedirectedUrl(link.home());
        assertThat(pages.send(team.leader(), answers + "/counter/acceptance", acceptance("1")))
                .hasStatus(409);
        assertThat(pages.send(team.leader(), answers + "/counter/acceptance", acceptance("2")))
                .hasRedirectedUrl("/team/visits/" + visit);
        var agreed = visits.summary(visit);
        assertThat(agreed.status()).isEqualTo(VisitStatus.AGREED);
        assertThat(agreed.day()).isEqualTo(day(30));
        assertThat(agreed.confirmation().by()).isEqualTo("Marieke");
        assertThat(pages.send(world.team().leader(), answers + "/counter/acceptance", Map.of("version", "2")))
                .hasStatus(404);
    }

    @Test
    void whileTheSchoolIsToAnswerTheCompanyIsNotAsked() {
        visit = plan(VisitTiming.on(day(20), LocalTime.of(9, 0), LocalTime.of(11, 0)), List.of());
        link = open(visit);
        assertThat(page("").select(".visit-title .tag").text()).isEqualTo("Wacht op jullie antwoord");
        send("/counter", counter(30, "Rustiger"));
        var page = page("");
        assertThat(page.select(".visit-title .tag").text()).isEqualTo("Wacht op de school");
        assertThat(page.select("a[href$=/confirmation]").text())
                .isEqualTo("Toch "
                        + day(20).format(DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.forLanguageTag("nl"))));
        assertThat(page.select(".btn-primary")).isEmpty();
    }

    @Test
    void anAgreedDayMovesWhenTheSchoolTakesTheOtherDayTheCompanyAsksFor() {
        agree();
        assertThat(page("/cancellation").select("a[href$=/counter]")).hasSize(1);
        assertThat(page("/counter").select("form")).hasSize(1);
        assertThat(send("/counter", counter(20, "x"))).as("the day it is on").hasStatus(422);
        assertThat(send("/counter", counter(30, "De oven gaat kapot"))).hasRedirectedUrl(link.home());
        assertThat(page("").text()).contains("Jullie stelden een andere dag voor", "blijft de afgesproken dag staan");
        assertThat(visits.summary(visit).day()).isEqualTo(day(20));
        var answers = "/team/visits/" + visit + "/answers";
        assertThat(pages.page(team.leader(), answers).text()).contains("De oven gaat kapot", "Nu afgesproken:");
        assertThat(pages.send(team.leader(), answers + "/counter/acceptance", acceptance("0")))
                .hasRedirectedUrl("/team/visits/" + visit);
        var moved = visits.summary(visit);
        assertThat(moved.status()).isEqualTo(VisitStatus.AGREED);
        assertThat(moved.day()).isEqualTo(day(30));
        assertThat(pages.page(team.leader(), "/team/visits/" + visit).text()).contains("De oven gaat kapot");
        assertThat(page("").text()).doesNotContain("Jullie stelden een andere dag voor");
    }

    @Test
    void aYesEndsTheOtherDayTheCompanyAskedForBefore() {
        send("/counter", counter(30, "Rustiger"));
        agree();
        assertThat(page("").text()).doesNotContain("Jullie stelden een andere dag voor");
        assertThat(pages.page(team.leader(), "/team/visits/" + visit + "/answers")
                        .select("form[action*=counter]"))
                .isEmpty();
    }

    @Test
    void aLeaderSeesWhatTheOtherDayClashesWithBeforeTakingIt() {
        var other = plan(VisitTiming.on(day(30), LocalTime.of(9, 0), LocalTime.of(16, 0)), List.of());
        send("/counter", counter(30, "Rustiger"));
        var answers = "/team/visits/" + visit + "/answers";
        var page = pages.page(team.leader(), answers);
        assertThat(page.select(".visit-clashes li").text())
                .contains(visits.summary(other).title())
                .doesNotContain("??");
        assertThat(page.select("form[action$=acceptance] button").text()).isEqualTo("Deze dag toch nemen");
        var unseen = pages.send(
                team.leader(), answers + "/counter/acceptance", Map.of("version", "0", "clashesSeen", "none"));
        assertThat(unseen).hasStatus(422);
        assertThat(Pages.html(unseen).select(".visit-clashes")).hasSize(1);
        assertThat(visits.summary(visit).status()).isEqualTo(VisitStatus.PLANNING);
        assertThat(pages.send(team.leader(), answers + "/counter/acceptance", acceptance("0")))
                .hasRedirectedUrl("/team/visits/" + visit);
        assertThat(visits.summary(visit).day()).isEqualTo(day(30));
    }

    @Test
    void theCompanyReadsWhomToReachAndWhomToCallOnTheDay() {
        assertThat(page("").select("a[href^=mailto:]")).hasSize(1);
        assertThat(page("").select("a[href^=tel:]")).isEmpty();
        behind.jdbc()
                .sql("insert into visit_gathering (visit_id, version, call_who, call_phone)"
                        + " values (?, 0, 'Sanne', '06 1234 5678')")
                .param(visit.value())
                .update();
        var page = page("");
        assertThat(page.text()).contains("Bel op de dag", "Sanne");
        assertThat(page.select("a[href=tel:0612345678]")).hasSize(1);
    }

    @Test
    void aVisitThatIsCalledOffTellsByWhomAndWhyAndAsksNothingMore() {
        send("/cancellation", Map.of("version", version(), "reason", "De oven is stuk", "by", "Marieke"));
        var page = page("");
        assertThat(page.text()).contains("Jullie hebben afgezegd", "De oven is stuk");
        assertThat(page.select("a[href^=" + link.home() + "/]")).isEmpty();
        visit = plan(VisitTiming.OPEN, List.of(day(20)));
        link = open(visit);
        world.as(team.leader(), user -> {
            planning.cancel(user, visit, "De groep gaat op kamp");
            return true;
        });
        assertThat(page("").text()).contains("De school heeft afgezegd", "De groep gaat op kamp");
    }

    @Test
    void promisesStandUnderTheirOwnHeadingAndNoneCanBeMadeAfterTheVisit() {
        tell();
        send("/promises", Map.of("id", UUID.randomUUID().toString(), "text", "Iedereen kneedt zelf", "by", "Marieke"));
        var page = page("");
        assertThat(page.select("section:has(#promised-title)").text())
                .contains("Dit beloofden jullie", "Iedereen kneedt zelf");
        assertThat(page.select("a[href$=/promises]")).hasSize(1);
        assertThat(html(link.home() + "?locale=en").select(".brief-needs").text())
                .contains("shoe size 39");
        mvc.perform(get("/guest/" + link.secret() + "?locale=nl"));
        hold(true);
        assertThat(page("").select("a[href$=/promises]")).isEmpty();
        assertThat(page("").text()).contains("Iedereen kneedt zelf");
        assertThat(mvc.perform(get(link.home() + "/promises").cookie(cookie()))).hasRedirectedUrl(link.home());
        assertThat(send("/promises", Map.of("id", UUID.randomUUID().toString(), "text", "Te laat", "by", "M")))
                .hasStatus(422);
    }

    @Test
    void aDayInClassThatIsBehindIsToldSo() {
        for (var ahead : List.of(true, false)) {
            behind.jdbc()
                    .sql("update company_visit set class_visit_on = ? where id = ?")
                    .params(day(ahead ? 5 : -5), visit.value())
                    .update();
            var text = page("").text();
            assertThat(text.contains("Jullie komen in de klas op")).isEqualTo(ahead);
            assertThat(text.contains("Jullie waren in de klas op")).isEqualTo(!ahead);
        }
    }

    @Test
    void aPhotoOfWhoComesIsThereUntilItIsTakenAwayOrSomebodyElseComes() {
        var picture = "/class/photo/picture";
        assertThat(photo(PhotoFixture.jpeg(90, 90), "Marieke")).hasStatus(422);
        send("/class", Map.of("version", "-1", "name", "Samira", "by", "Marieke"));
        assertThat(page("/class/photo").text())
                .contains("Samira", "jongeren die meegaan")
                .doesNotContain("??");
        assertThat(photo(PhotoFixture.jpeg(90, 90), " ")).hasStatus(422);
        assertThat(photo("GIF89a".getBytes(StandardCharsets.UTF_8), "Marieke")).hasStatus(422);
        assertThat(photo(new byte[0], "Marieke")).hasStatus(422);
        var sent = PhotoFixture.withTales(PhotoFixture.jpeg(900, 600), 6);
        assertThat(photo(sent, "Marieke")).hasRedirectedUrl(link.home());
        var acts = acts();
        assertThat(photo(sent, "Marieke")).hasRedirectedUrl(link.home());
        assertThat(acts()).isEqualTo(acts);
        assertThat(page("").select("img[src$=" + picture + "]").attr("alt")).isEqualTo("Samira");
        var kept = mvc.perform(get(link.home() + picture).cookie(cookie()));
        assertThat(kept).hasStatusOk();
        assertThat(kept).headers().hasValue("Content-Type", "image/jpeg");
        assertThat(new String(kept.getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "GPS", "xmpmeta");

        send("/class", Map.of("version", "0", "name", "Samira", "role", "bakker", "by", "Marieke"));
        assertThat(mvc.perform(get(link.home() + picture).cookie(cookie()))).hasStatusOk();
        assertThat(send("/class/photo", Map.of("remove", "true"))).hasStatus(422);
        assertThat(send("/class/photo", Map.of("remove", "true", "by", "Marieke")))
                .hasRedirectedUrl(link.home());
        assertThat(mvc.perform(get(link.home() + picture).cookie(cookie()))).hasStatus(404);
        photo(sent, "Marieke");
        send("/class", Map.of("version", "1", "name", "Jan", "by", "Marieke"));
        assertThat(mvc.perform(get(link.home() + picture).cookie(cookie()))).hasStatus(404);

        photo(sent, "Marieke");
        world.as(team.leader(), user -> {
            links.revoke(
                    user, visit, new GuestLinkId(UUID.fromString(link.home().substring("/guest/visits/".length()))));
            return null;
        });
        assertThat(mvc.perform(get(link.home() + picture).cookie(cookie()))).hasStatus(404);
        assertThat(mvc.perform(get(link.home() + picture))).hasStatus(404);
    }

    private MvcTestResult photo(byte[] file, String by) {
        return mvc.perform(multipart(link.home() + "/class/photo")
                .file(PhotoFixture.upload(file))
                .param("by", by)
                .with(csrf())
                .cookie(cookie()));
    }

    @Test
    void aFaceForTheClassAndFeedbackAfterwards() {
        var face = Map.of("version", "-1", "name", "Samira", "role", "zorghulp", "by", "Marieke");
        assertThat(send("/class", face)).hasRedirectedUrl(link.home());
        assertThat(send("/class", face)).hasRedirectedUrl(link.home());
        assertThat(send("/class", Map.of("version", "-1", "name", "Jan", "by", "Henk")))
                .hasStatus(409);
        assertThat(mvc.perform(get(link.home() + "/feedback").cookie(cookie()))).hasRedirectedUrl(link.home());
        hold(true);
        var opinion = Map.of("version", "-1", "went", "GREAT", "prepared", "YES", "again", "MAYBE", "by", "Marieke");
        assertThat(send("/feedback", Map.of("version", "-1", "by", "Marieke"))).hasStatus(422);
        assertThat(send("/feedback", opinion)).hasRedirectedUrl(link.home());
        assertThat(send("/feedback", opinion)).hasRedirectedUrl(link.home());
        assertThat(acts()).isEqualTo(2);
        var page = pages.page(team.leader(), "/team/visits/" + visit + "/answers");
        assertThat(page.text()).contains("Samira, zorghulp", "Heel goed").doesNotContain("??");
        assertThat(page("/feedback").select("input[value=GREAT][checked]")).hasSize(1);
    }

    @Test
    void aCompanySaysOnceWhatItIsLikeToComeThere() {
        var words = new java.util.HashMap<>(Map.of("version", "-1", "parking", "Achter de bakkerij", "by", "Marieke"));
        words.put("safetyGearWhat", "Haarnetje");
        assertThat(send("/profile", words)).hasRedirectedUrl(link.home());
        assertThat(send("/profile", words)).hasRedirectedUrl(link.home());
        assertThat(acts()).isEqualTo(1);
        assertThat(page("").text()).contains("Achter de bakkerij", "Haarnetje").doesNotContain("??");
        assertThat(page("/profile").select("input[name=safetyGear][checked]").val())
                .isEqualTo("true");
        assertThat(page("/profile").select("#by").val()).isEmpty();
        var elsewhere = open(plan(VisitTiming.OPEN, List.of(day(20))));
        assertThat(Pages.html(mvc.perform(get(elsewhere.home()).cookie(new Cookie("guest", elsewhere.secret()))))
                        .text())
                .contains("Achter de bakkerij");
        for (var place : List.of("/team/companies/" + company, "/team/visits/" + visit)) {
            assertThat(pages.page(team.leader(), place).text())
                    .contains("Achter de bakkerij", "Door Marieke van het bedrijf ingevuld op")
                    .doesNotContain("??");
        }
        assertThat(pages.page(team.coach(), "/coach/visits/" + visit).text()).contains("Achter de bakkerij");
        var next = pages.page(team.leader(), "/team/companies/" + company + "/visits/new");
        assertThat(next.select("#safetyGearWhat").val()).isEqualTo("Haarnetje");
    }

    @Test
    void nothingWipesWhatTheCompanySaid() {
        assertThat(send("/profile", Map.of("version", "-1", "parking", "Achter", "by", "Marieke")))
                .hasRedirectedUrl(link.home());
        var before = digest();
        assertThat(send("/profile", Map.of("version", "0", "by", "Marieke"))).hasStatus(422);
        assertThat(send("/profile", Map.of("version", "0", "parking", "x", "by", " .")))
                .hasStatus(422);
        assertThat(send("/profile", Map.of("version", "0", "parking", "x".repeat(2001), "by", "M")))
                .hasStatus(422);
        assertThat(send("/profile", Map.of("version", "0", "safetyGear", "misschien", "parking", "x", "by", "")))
                .as("an answer that is no answer, and no name")
                .hasStatus(422);
        var both = Map.of("version", "0", "safetyGear", "false", "safetyGearWhat", "Helm", "by", "M");
        assertThat(Pages.html(send("/profile", both))
                        .select("#safetyGearWhat-error")
                        .text())
                .contains("Je koos nee");
        var late = send("/profile", Map.of("version", "-1", "parking", "Ervoor", "by", "Henk"));
        assertThat(late).hasStatus(409);
        assertThat(Pages.html(late).text()).contains("Achter");
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void aLeaderMakesALinkSeesItOnceAndTakesItBack() {
        var place = "/team/visits/" + visit + "/link";
        assertThat(pages.page(team.leader(), place).text()).contains("Marieke");
        assertThat(pages.send(
                        team.leader(), place, Map.of("id", UUID.randomUUID().toString())))
                .hasStatus(422);
        var id = UUID.randomUUID().toString();
        var fields = Map.of("id", id, "contact", contact.toString());
        pages.send(team.leader(), place, fields);
        var address = Pages.html(pages.send(team.leader(), place, fields))
                .select(".secret")
                .text();
        var secret = address.substring(address.lastIndexOf('/') + 1);
        assertThat(mvc.perform(get("/guest/" + secret))).hasRedirectedUrl("/guest/visits/" + id);
        assertThat(behind.jdbc()
                        .sql("select count(*) from guest_link where visit_id = ?")
                        .param(visit.value())
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
                                contact(anotherCompany(), "Nel").toString())))
                .hasStatus(404);
    }

    @Test
    void aPageCostsAsMuchForALargeTeam() {
        var few = Statements.count(() -> page(""));
        for (var number = 0; number < 20; number++) {
            world.student(team, "S" + number);
            open(visit);
        }
        assertThat(Statements.count(() -> page(""))).isEqualTo(few);
    }

    private Map<String, String> counter(int fromToday, String words) {
        return Map.of(
                "version",
                "-1",
                "visitOn",
                day(fromToday).toString(),
                "startsAt",
                "09:00",
                "endsAt",
                "11:00",
                "words",
                words,
                "by",
                "Marieke");
    }

    /** A leader takes the other day, having seen what it clashes with. */
    private Map<String, String> acceptance(String version) {
        var page = pages.page(team.leader(), "/team/visits/" + visit + "/answers");
        return Map.of(
                "version",
                version,
                "clashesSeen",
                page.select("input[name=clashesSeen]").val());
    }

    private void agree() {
        send(
                "/confirmation",
                Map.of(
                        "version",
                        version(),
                        "visitOn",
                        day(20).toString(),
                        "startsAt",
                        "09:00",
                        "endsAt",
                        "11:00",
                        "by",
                        "Marieke"));
        assertThat(visits.summary(visit).status()).isEqualTo(VisitStatus.AGREED);
    }

    /** The team let the company know that somebody needs shoes. */
    private void tell() {
        var brief = UUID.randomUUID();
        behind.jdbc()
                .sql("insert into sent_brief (id, visit_id, number, sent_by, sent_at) values (?, ?, 1, ?, now())")
                .params(brief, visit.value(), team.leader().value())
                .update();
        behind.jdbc()
                .sql("insert into sent_brief_need (brief_id, position, text, amount, message_key, message_value)"
                        + " values (?, 0, 'schoenmaat 39', 1, 'need.told.SHOES', '39')")
                .param(brief)
                .update();
    }

    private ContactId contact(CompanyId at, String name) {
        return world.as(
                team.leader(),
                user -> companies.addContact(
                        user, new AddContact(ContactId.random(), at, new ContactFacts(name, null, null, null))));
    }

    private CompanyId anotherCompany() {
        var partnership = teams.summary(team.id()).partnership();
        return world.as(
                team.leader(),
                user -> companies.add(
                        user,
                        new AddCompany(
                                CompanyId.random(), partnership, CompanyFacts.brief("Krul", "kapper", "Veerdam"))));
    }

    private CompanyVisitId plan(VisitTiming timing, List<LocalDate> proposals) {
        var plan = new VisitPlan(
                "Kijken in de keuken",
                null,
                company,
                contact,
                VisitGroup.of("Groep 1", 9, List.of(1)),
                timing,
                proposals,
                new VisitAgreements(null, null, false, null, null, null, null, null),
                Set.of(team.coach()));
        return world.as(
                team.leader(),
                user -> planning.plan(user, new PlanVisit(CompanyVisitId.random(), team.id(), plan, null, null)));
    }

    private Link open(CompanyVisitId id) {
        var secret = links.open(id, contact);
        return new Link(secret, Guest.home(links.find(new GuestToken(secret)).orElseThrow()));
    }

    /** The visit as if it took place, or not. */
    private void hold(boolean held) {
        behind.jdbc()
                .sql("update company_visit set status = ?, visit_on = ?, starts_at = '09:00', ends_at = '11:00',"
                        + " confirmed_by = 'M', confirmed_on = current_date, prepare_pass_reason = 'x',"
                        + " prepare_pass_by = asked_by, prepare_pass_at = now() where id = ?")
                .params(held ? "HELD" : "PLANNING", day(held ? -1 : 20), visit.value())
                .update();
    }

    /** Every page that can be reached from the link, as a machine would. */
    private Set<String> crawl() {
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<String>();
        ahead.add(link.home());
        PLACES.forEach(place -> ahead.add(link.home() + place));
        while (!ahead.isEmpty()) {
            var path = ahead.poll();
            var answer = mvc.perform(get(path).cookie(cookie()));
            if (answer.getResponse().getStatus() == 200 && seen.add(path)) {
                Pages.html(answer).select("a[href^=/guest]").forEach(a -> ahead.add(a.attr("href")));
            }
        }
        mvc.perform(get("/guest/" + link.secret()));
        return seen;
    }

    private String digest() {
        return String.join(
                " ",
                List.of(
                                "company_visit",
                                "company_visit_proposal",
                                "guest_link",
                                "guest_act",
                                "counter_proposal",
                                "class_guest",
                                "face_photo",
                                "visit_feedback",
                                "promise",
                                "host_profile",
                                "company",
                                "company_contact",
                                "account")
                        .stream()
                        .map(table -> behind.jdbc()
                                .sql("select count(*) || coalesce(md5(string_agg(t::text, '' order by t::text)), '')"
                                        + " from " + table + " t")
                                .query(String.class)
                                .single())
                        .toList());
    }

    private int acts() {
        return behind.jdbc()
                .sql("select count(*) from guest_act where visit_id = ?")
                .param(visit.value())
                .query(Integer.class)
                .single();
    }

    private String version() {
        return String.valueOf(visits.summary(visit).version());
    }

    private LocalDate day(int fromToday) {
        return world.today().plusDays(fromToday);
    }

    private Cookie cookie() {
        return new Cookie("guest", link.secret());
    }

    private Document page(String place) {
        return html(link.home() + place);
    }

    private Document html(String path) {
        var answer = mvc.perform(get(path).cookie(cookie()));
        assertThat(answer).as(path).hasStatusOk();
        return Pages.html(answer);
    }

    private MvcTestResult send(String place, Map<String, String> fields) {
        var request = post(link.home() + place).with(csrf()).cookie(cookie());
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatus(404);
        return Pages.html(answer).html();
    }
}
