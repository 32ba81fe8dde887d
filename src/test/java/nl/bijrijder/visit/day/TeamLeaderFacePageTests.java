package nl.bijrijder.visit.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.platform.photo.PhotoFixture;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.CompanyVisitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A leader keeps who of a company comes to class. */
@ApplicationTest
class TeamLeaderFacePageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Outings outings;

    @Autowired
    private Students students;

    @Autowired
    private Faces faces;

    @Autowired
    private BehindTheScenes behind;

    private World.Team team;
    private CompanyId company;
    private String place;

    @BeforeEach
    void aCompany() {
        team = world.team();
        company = outings.company(team, "Bakkerij Bosgoed");
        place = "/team/companies/" + company;
    }

    @Test
    void whatIsFilledInStandsWithTheCompany() {
        assertThat(pages.page(team.leader(), place)
                        .select("section:has(#face-title)")
                        .text())
                .contains("Wie er in de klas komt", "Nog niemand")
                .doesNotContain("??");
        var empty = pages.page(team.leader(), place + "/face");
        assertThat(empty.select("#everybody-title")).isEmpty();
        var form = Map.of("version", "-1", "name", "Tom de Boer", "role", "bakker", "words", "Tom neemt deeg mee.");
        for (var time = 0; time < 2; time++) {
            assertThat(pages.send(team.leader(), place + "/face", form)).hasRedirectedUrl(place);
        }
        assertThat(pages.page(team.leader(), place)
                        .select("section:has(#face-title)")
                        .text())
                .contains("Tom de Boer, bakker", "Tom neemt deeg mee.", "ingevuld op")
                .doesNotContain("??", "van het bedrijf");
        assertThat(pages.page(team.leader(), place + "/face").select("#name").val())
                .isEqualTo("Tom de Boer");
        assertThat(pages.page(team.leader(), place + "/face").select("li form")).hasSize(1);
    }

    @Test
    void aNameIsAskedForAndWhatWasTypedStays() {
        var answer =
                pages.send(team.leader(), place + "/face", Map.of("version", "-1", "name", " .", "role", "bakker"));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).getElementById("role").val()).isEqualTo("bakker");
        assertThat(Pages.html(answer).select("#name-error")).hasSize(1);
    }

    @Test
    void namesOfStudentsStayOutOfWhatIsSaid() {
        var roos = world.student(team, "Roos");
        var full =
                world.as(team.coach(), user -> students.find(user, roos).name().full());
        var form = new HashMap<>(Map.of("version", "-1", "name", "Roos", "words", "Kent " + full));
        var refused = pages.send(team.leader(), place + "/face", form);
        assertThat(refused).hasStatus(422);
        assertThat(Pages.html(refused).select("#words-error").text()).contains(full);
        form.put("words", "Roos kweekt rozen.");
        refused = pages.send(team.leader(), place + "/face", form);
        assertThat(refused).hasStatus(422);
        assertThat(Pages.html(refused).select("input[name=noName]").val()).isEqualTo("Roos");
        form.put("noName", "Roos");
        assertThat(pages.send(team.leader(), place + "/face", form)).hasStatus(302);
    }

    @Test
    void aPhotoIsThereUntilItIsTakenAway() {
        var person = place + "/faces/" + named("Tom de Boer");
        assertThat(pages.open(team.leader(), person + "/picture")).hasStatus(404);
        for (var wrong : List.of(new byte[0], "GIF89a".getBytes(StandardCharsets.UTF_8))) {
            var refused = pages.send(team.leader(), person + "/photo", Map.of(), PhotoFixture.upload(wrong));
            assertThat(refused).hasStatus(422);
            assertThat(Pages.html(refused).select("#photo-error")).hasSize(1);
        }
        for (var time = 0; time < 2; time++) {
            var sent = PhotoFixture.upload(PhotoFixture.jpeg(900, 600));
            assertThat(pages.send(team.leader(), person + "/photo", Map.of(), sent))
                    .hasRedirectedUrl(place + "/face");
        }
        var picture = pages.open(team.leader(), person + "/picture");
        assertThat(picture).hasStatusOk();
        assertThat(picture).headers().hasValue("Content-Type", "image/jpeg");
        assertThat(picture).headers().hasValue("Cache-Control", "no-store");
        assertThat(pages.page(team.leader(), place).select("img.face-photo").attr("alt"))
                .isEqualTo("Tom de Boer");
        assertThat(pages.page(team.leader(), person + "/photo").text())
                .contains("Foto van Tom de Boer")
                .doesNotContain("??");
        assertThat(pages.send(team.leader(), person + "/photo", Map.of("remove", "true")))
                .hasStatus(302);
        assertThat(pages.open(team.leader(), person + "/picture")).hasStatus(404);
    }

    @Test
    void keepsOnlyFacesOfVisitsAhead() {
        var visit = outings.plan(team, company, "Kijken in de keuken");
        faces.introduce(new Witness(visit), Faces.NONE, new Face("Samira", null, null), "Henk");
        var samira = faces.latest(company).orElseThrow().id();
        assertThat(pages.send(team.leader(), place + "/faces/" + samira + "/removal", Map.of()))
                .hasRedirectedUrl(place + "/face");
        assertThat(faces.of(new Witness(visit))).isPresent();
        var page = pages.page(team.leader(), place + "/face");
        assertThat(page.text()).contains("Komt bij een bezoek dat er nog aankomt", "van het bedrijf ingevuld op");
        assertThat(page.select("form[action$=/removal]")).isEmpty();

        hold(visit);
        assertThat(pages.page(team.leader(), place + "/face").select("form[action$=/removal]"))
                .hasSize(1);
        assertThat(pages.send(team.leader(), place + "/faces/" + samira + "/removal", Map.of()))
                .hasRedirectedUrl(place + "/face");
        assertThat(pages.send(team.leader(), place + "/faces/" + samira + "/removal", Map.of()))
                .hasStatus(404);
        assertThat(faces.of(new Witness(visit))).isEmpty();
        assertThat(faces.latest(company)).isEmpty();
    }

    @Test
    void onlyForWhoLeadsATeamOfThePartnership() {
        var face = named("Tom de Boer");
        var person = place + "/faces/" + face;
        pages.send(team.leader(), person + "/photo", Map.of(), PhotoFixture.upload(PhotoFixture.jpeg(90, 90)));
        var stranger = world.team();
        for (var path : List.of(place + "/face", person + "/photo", person + "/picture")) {
            assertThat(pages.open(team.leader(), path)).hasStatusOk();
            assertThat(pages.open(team.coach(), path)).hasStatus(403);
            assertThat(pages.open(team.studentAccount(), path)).hasStatus(403);
            assertThat(pages.open(stranger.leader(), path)).hasStatus(404);
            assertThat(pages.open(stranger.coach(), path)).hasStatus(403);
        }
        assertThat(pages.send(stranger.leader(), person + "/removal", Map.of())).hasStatus(404);
        assertThat(pages.send(stranger.leader(), person + "/photo", Map.of("remove", "true")))
                .hasStatus(404);
        assertThat(faces.latest(company)).isPresent();

        var other = "/team/companies/" + outings.company(team, "Ter Horst") + "/faces/";
        for (var id : List.of(face.toString(), UUID.randomUUID().toString(), "x")) {
            assertThat(pages.open(team.leader(), other + id + "/picture")).hasStatus(404);
            assertThat(pages.open(team.leader(), other + id + "/photo")).hasStatus(404);
        }
        assertThat(pages.send(team.leader(), other + face + "/removal", Map.of()))
                .hasStatus(404);
        assertThat(faces.latest(company)).as("of another company").isPresent();
    }

    private FaceId named(String name) {
        assertThat(pages.send(team.leader(), place + "/face", Map.of("version", "-1", "name", name)))
                .hasStatus(302);
        return faces.latest(company).orElseThrow().id();
    }

    private void hold(CompanyVisitId visit) {
        behind.jdbc().sql("""
                        update company_visit set status = 'HELD', visit_on = ?, confirmed_by = 'Henk', confirmed_on = ?,
                            prepare_pass_reason = 'x', prepare_pass_by = asked_by, prepare_pass_at = app_now()
                        where id = ?""").params(yesterday(), yesterday(), visit.value()).update();
    }

    private LocalDate yesterday() {
        return world.today().minusDays(1);
    }
}
