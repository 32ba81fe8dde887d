package nl.bijrijder.visit.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.platform.photo.PhotoFixture;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.VisitTiming;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Before the visit: who comes to class, what the company takes on, and what it is like to come there. */
@ApplicationTest
class GuestClassPageTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

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
    void promisesStandUnderTheirOwnHeadingAndNoneCanBeMadeAfterTheVisit() {
        guest.tell();
        guest.send(
                "/promises",
                Map.of("id", UUID.randomUUID().toString(), "text", "Iedereen kneedt zelf", "by", "Marieke"));
        var page = guest.page("");
        assertThat(page.select("section:has(#promised-title)").text())
                .contains("Dit beloofden jullie", "Iedereen kneedt zelf");
        assertThat(page.select("a[href$=/promises]")).hasSize(1);
        assertThat(guest.html(guest.home() + "?locale=en")
                        .select(".brief-needs")
                        .text())
                .contains("shoe size 39");
        mvc.perform(get("/guest/" + guest.secret() + "?locale=nl"));
        guest.hold(true);
        assertThat(guest.page("").select("a[href$=/promises]")).isEmpty();
        assertThat(guest.page("").text()).contains("Iedereen kneedt zelf");
        assertThat(guest.get(guest.home() + "/promises")).hasRedirectedUrl(guest.home());
        assertThat(guest.send("/promises", Map.of("id", UUID.randomUUID().toString(), "text", "Te laat", "by", "M")))
                .hasStatus(422);
    }

    @Test
    void refusesADayInClassThatHasPassed() {
        for (var ahead : List.of(true, false)) {
            behind.jdbc()
                    .sql("update company_visit set class_visit_on = ? where id = ?")
                    .params(guest.day(ahead ? 5 : -5), guest.visit().value())
                    .update();
            var text = guest.page("").text();
            assertThat(text.contains("Jullie komen in de klas op")).isEqualTo(ahead);
            assertThat(text.contains("Jullie waren in de klas op")).isEqualTo(!ahead);
        }
    }

    @Test
    void theCompanyReadsWhenAndWhereToBeInClassAndWhomToAsk() {
        var row = behind.jdbc()
                .sql("update company_visit set class_visit_on = :day, class_starts_at = :from, class_place = :place"
                        + " where id = :id")
                .param("day", guest.day(5))
                .param("id", guest.visit().value());
        row.param("from", null).param("place", null).update();
        assertThat(guest.page("").select("section:has(#class-title)").text())
                .contains("tijd volgt nog", "Vragen hierover?");
        row.param("from", LocalTime.of(13, 15))
                .param("place", "Lokaal 1.12, Schoolstraat 3")
                .update();
        assertThat(guest.page("").select("section:has(#class-title)").text())
                .contains("vanaf 13:15 uur, Lokaal 1.12, Schoolstraat 3")
                .doesNotContain("volgt nog");
        row.param("day", guest.day(-5)).update();
        assertThat(guest.page("").select("section:has(#class-title)").text())
                .doesNotContain("13:15", "Vragen hierover?");
    }

    @Test
    void aPhotoOfWhoComesIsThereUntilItIsTakenAwayOrSomebodyElseComes() {
        var picture = "/class/photo/picture";
        assertThat(guest.photo(PhotoFixture.jpeg(90, 90), "Marieke")).hasStatus(422);
        guest.send("/class", Map.of("version", "-1", "name", "Samira", "by", "Marieke"));
        assertThat(guest.page("/class/photo").text())
                .contains("Samira", "jongeren die meegaan")
                .doesNotContain("??");
        assertThat(guest.photo(PhotoFixture.jpeg(90, 90), " ")).hasStatus(422);
        assertThat(guest.photo("GIF89a".getBytes(StandardCharsets.UTF_8), "Marieke"))
                .hasStatus(422);
        assertThat(guest.photo(new byte[0], "Marieke")).hasStatus(422);
        var sent = PhotoFixture.withTales(PhotoFixture.jpeg(900, 600), 6);
        assertThat(guest.photo(sent, "Marieke")).hasRedirectedUrl(guest.home());
        var acts = guest.acts();
        assertThat(guest.photo(sent, "Marieke")).hasRedirectedUrl(guest.home());
        assertThat(guest.acts()).isEqualTo(acts);
        assertThat(guest.page("").select("img[src$=" + picture + "]").attr("alt"))
                .isEqualTo("Samira");
        var kept = guest.get(guest.home() + picture);
        assertThat(kept).hasStatusOk();
        assertThat(kept).headers().hasValue("Content-Type", "image/jpeg");
        assertThat(new String(kept.getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "GPS", "xmpmeta");

        guest.send("/class", Map.of("version", "0", "name", "Samira", "role", "bakker", "by", "Marieke"));
        assertThat(guest.get(guest.home() + picture)).hasStatusOk();
        assertThat(guest.send("/class/photo", Map.of("remove", "true"))).hasStatus(422);
        assertThat(guest.send("/class/photo", Map.of("remove", "true", "by", "Marieke")))
                .hasRedirectedUrl(guest.home());
        assertThat(guest.get(guest.home() + picture)).hasStatus(404);
        guest.photo(sent, "Marieke");
        guest.send("/class", Map.of("version", "1", "name", "Jan", "by", "Marieke"));
        assertThat(guest.get(guest.home() + picture)).hasStatus(404);

        guest.photo(sent, "Marieke");
        guest.revoke();
        assertThat(guest.get(guest.home() + picture)).hasStatus(404);
        assertThat(mvc.perform(get(guest.home() + picture))).hasStatus(404);
    }

    @Test
    void theCompanySaysWhoComesToClass() {
        var face = Map.of("version", "-1", "name", "Samira", "role", "zorghulp", "by", "Marieke");
        assertThat(guest.send("/class", face)).hasRedirectedUrl(guest.home());
        assertThat(guest.send("/class", face)).hasRedirectedUrl(guest.home());
        assertThat(guest.send("/class", Map.of("version", "-1", "name", "Jan", "by", "Henk")))
                .hasStatus(409);
        assertThat(guest.acts()).isEqualTo(1);
        assertThat(pages.page(team.leader(), "/team/visits/" + guest.visit() + "/answers")
                        .text())
                .contains("Samira, zorghulp")
                .doesNotContain("??");
    }

    @Test
    void aCompanySaysOnceWhatItIsLikeToComeThere() {
        var words = new HashMap<>(Map.of("version", "-1", "words.parking", "Achter de bakkerij", "by", "Marieke"));
        words.put("words.gear.safetyGearWhat", "Haarnetje");
        assertThat(guest.send("/profile", words)).hasRedirectedUrl(guest.home());
        assertThat(guest.send("/profile", words)).hasRedirectedUrl(guest.home());
        assertThat(guest.acts()).isEqualTo(1);
        assertThat(guest.page("").text())
                .contains("Achter de bakkerij", "Haarnetje")
                .doesNotContain("??");
        assertThat(guest.page("/profile")
                        .select("input[name='words.gear.safetyGear'][checked]")
                        .val())
                .isEqualTo("true");
        assertThat(guest.page("/profile").select("#by").val()).isEmpty();
        var elsewhere = guest.open(guest.plan(VisitTiming.OPEN, List.of(guest.day(20))));
        assertThat(Pages.html(mvc.perform(get(elsewhere.home()).cookie(new Cookie("guest", elsewhere.secret()))))
                        .text())
                .contains("Achter de bakkerij");
        for (var place : List.of("/team/companies/" + guest.company(), "/team/visits/" + guest.visit())) {
            assertThat(pages.page(team.leader(), place).text())
                    .contains("Achter de bakkerij", "Door Marieke van het bedrijf ingevuld op")
                    .doesNotContain("??");
        }
        assertThat(pages.page(team.coach(), "/coach/visits/" + guest.visit()).text())
                .contains("Achter de bakkerij");
        var next = pages.page(team.leader(), "/team/companies/" + guest.company() + "/visits/new");
        assertThat(next.select("[id='plan.agreements.safetyGearWhat']").val()).isEqualTo("Haarnetje");
    }

    @Test
    void nothingWipesWhatTheCompanySaid() {
        assertThat(guest.send("/profile", Map.of("version", "-1", "words.parking", "Achter", "by", "Marieke")))
                .hasRedirectedUrl(guest.home());
        var before = guest.digest();
        assertThat(guest.send("/profile", Map.of("version", "0", "by", "Marieke")))
                .hasStatus(422);
        assertThat(guest.send("/profile", Map.of("version", "0", "words.parking", "x", "by", " .")))
                .hasStatus(422);
        assertThat(guest.send("/profile", Map.of("version", "0", "words.parking", "x".repeat(2001), "by", "M")))
                .hasStatus(422);
        assertThat(guest.send(
                        "/profile",
                        Map.of("version", "0", "words.gear.safetyGear", "misschien", "words.parking", "x", "by", "")))
                .as("an answer that is no answer, and no name")
                .hasStatus(422);
        var both = Map.of(
                "version", "0", "words.gear.safetyGear", "false", "words.gear.safetyGearWhat", "Helm", "by", "M");
        assertThat(Pages.html(guest.send("/profile", both))
                        .select("[id='words.gear.safetyGearWhat-error']")
                        .text())
                .contains("Je koos nee");
        var late = guest.send("/profile", Map.of("version", "-1", "words.parking", "Ervoor", "by", "Henk"));
        assertThat(late).hasStatus(409);
        assertThat(Pages.html(late).text()).contains("Achter");
        assertThat(guest.digest()).isEqualTo(before);
    }
}
