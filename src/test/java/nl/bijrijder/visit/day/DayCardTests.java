package nl.bijrijder.visit.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.platform.photo.PhotoFixture;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.wish.WishFixture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class DayCardTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private Faces faces;

    @Autowired
    private ApplicationContext beans;

    private World.Team team;
    private WishFixture.Group group;
    private AccountId student;
    private String card;

    @BeforeEach
    void aVisit() {
        team = world.team();
        group = new WishFixture(beans).group(team, 3);
        student = group.accounts().get(1);
        card = "/student/visits/" + group.visit() + "/card";
    }

    private void set(String column, String value) {
        behind.jdbc()
                .sql("update company_visit set " + column + " where id = ?")
                .params(value, group.visit().value())
                .update();
    }

    private void agree() {
        set("status = ?, confirmed_by = 'Henk', confirmed_on = app_today()", "AGREED");
    }

    private void planTheDay() {
        var day = "/coach/visits/" + group.visit() + "/programme";
        assertThat(pages.send(
                        team.coach(),
                        day + "/blocks",
                        Map.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "startsAt",
                                "09:00",
                                "endsAt",
                                "09:30",
                                "kind",
                                "DOING",
                                "what",
                                "Brood kneden",
                                "guide",
                                "Mirthe")))
                .hasStatus(302);
        assertThat(pages.send(
                        team.coach(),
                        day + "/gathering",
                        Map.of(
                                "version",
                                "-1",
                                "gatherAt",
                                "08:15",
                                "gatherWhere",
                                "bij het hek",
                                "callWho",
                                "Juf Sanne",
                                "callPhone",
                                "06 00000012")))
                .hasStatus(302);
    }

    @Test
    void showsAFriendlySentenceForWhatIsNotKnownYet() {
        var page = pages.page(student, card);
        assertThat(page.text())
                .contains(
                        "De dag is nog niet zeker",
                        "Dat weten we nog niet",
                        "Dat staat hier zodra",
                        "Vraag je docent wie je kunt bellen",
                        "Dat hoor je nog van je docent")
                .doesNotContain("gewone kleren", "Bel dan");
        assertThat(pages.page(student, "/student/visits").select("a[href=" + card + "]"))
                .hasSize(1);
    }

    @Test
    void whenTheCompanyComesToClassFirstStandsOnTheCardUntilItWasThere() throws IOException {
        agree();
        assertThat(pages.page(student, card).text()).doesNotContain("Eerst komt het bedrijf");
        behind.jdbc()
                .sql("update company_visit set class_visit_on = app_today() + 1, class_starts_at = '13:15',"
                        + " class_ends_at = '14:00', class_place = 'Lokaal 1.12' where id = ?")
                .param(group.visit().value())
                .update();
        assertThat(pages.page(student, card).text())
                .containsPattern("Eerst komt het bedrijf bij jullie in de klas: .*, 13:15–14:00 uur, Lokaal 1.12");
        assertThat(pdf(student, card + ".pdf").get(0)).contains("Eerst komt het bedrijf", "13:15–14:00 uur");
        behind.jdbc()
                .sql("update company_visit set class_visit_on = app_today() - 1 where id = ?")
                .param(group.visit().value())
                .update();
        assertThat(pages.page(student, card).text()).doesNotContain("Eerst komt het bedrijf");
    }

    @Test
    void onPaperNobodyIsSentToANumberThatIsNotThereEither() throws IOException {
        agree();
        assertThat(pdf(student, card + ".pdf").get(0))
                .contains("Dat hoor je nog van je docent", "Vraag je docent wie je kunt bellen")
                .doesNotContain("gewone kleren", "Bel dan");
        assertThat(pages.send(
                        team.coach(),
                        "/coach/visits/" + group.visit() + "/programme/gathering",
                        Map.of("version", "-1", "callWho", "Juf Sanne")))
                .hasStatus(302);
        assertThat(pages.page(student, card).text()).contains("Juf Sanne Vraag je docent naar het nummer.");
        assertThat(pdf(student, card + ".pdf").get(0)).contains("Vraag je docent naar het nummer");
    }

    @Test
    void everyQuestionHasItsAnswer() {
        agree();
        planTheDay();
        set("clothing = ?, safety_gear = true, safety_gear_what = 'Haarnet'", "Dichte schoenen");
        var text = pages.page(student, card).text();
        assertThat(text)
                .contains("09:00", "om 08:15 uur", "bij het hek", "Brood kneden", "Mirthe", "Juf Sanne", "06 00000012")
                .contains("Dichte schoenen", "Haarnet", "Bakkerij");
        assertThat(pages.page(student, card).select("a[href=tel:0600000012]")).hasSize(1);
        assertThat(text).as("nothing about a classmate").doesNotContain("Klas2");
    }

    @Test
    void theCardFitsOnPaperForOneAndForAll() throws IOException {
        agree();
        planTheDay();
        var own = pdf(student, card + ".pdf");
        assertThat(own).hasSize(1);
        assertThat(own.get(0)).contains("Voor Klas1", "Brood kneden", "06 00000012");
        var all = pdf(team.coach(), "/coach/visits/" + group.visit() + "/cards.pdf");
        assertThat(all).hasSize(3);
        assertThat(all.stream().filter(page -> page.contains("Voor Klas1"))).hasSize(1);
        assertThat(pages.page(team.coach(), "/coach/visits/" + group.visit() + "/card")
                        .text())
                .contains("voor 3 studenten");
    }

    @Test
    void theFaceIsOnTheCardOnScreenAndOnPaper() throws IOException {
        agree();
        var ofTeam = "/coach/visits/" + group.visit() + "/card";
        assertThat(pages.page(team.coach(), ofTeam).select("input[type=file]")).isEmpty();
        assertThat(pages.send(team.coach(), ofTeam + "/face", Map.of(), PhotoFixture.upload(PhotoFixture.jpeg(90, 90))))
                .hasStatus(422);
        faces.introduce(new Witness(group.visit()), Faces.NONE, new Face("Samira", null, null), "Henk");
        assertThat(pages.open(student, card + "/face")).hasStatus(404);
        assertThat(pages.send(team.coach(), ofTeam + "/face", Map.of(), PhotoFixture.upload(new byte[0])))
                .hasStatus(422);
        for (var time = 0; time < 2; time++) {
            assertThat(pages.send(
                            team.coach(), ofTeam + "/face", Map.of(), PhotoFixture.upload(PhotoFixture.jpeg(90, 90))))
                    .hasRedirectedUrl(ofTeam);
        }
        assertThat(pages.page(student, card).select("img.face-photo").attr("alt"))
                .isEqualTo("Samira");
        assertThat(pages.page(team.coach(), ofTeam).text())
                .contains("Foto van Samira")
                .doesNotContain("??");
        assertThat(pages.open(student, card + "/face")).hasStatusOk();
        assertThat(pages.open(team.coach(), ofTeam + "/face")).hasStatusOk();
        var stranger = world.team();
        assertThat(pages.open(stranger.coach(), ofTeam + "/face")).hasStatus(404);
        assertThat(pages.open(stranger.studentAccount(), card + "/face")).hasStatus(404);
        assertThat(pages.send(stranger.coach(), ofTeam + "/face", Map.of("remove", "true")))
                .hasStatus(404);
        assertThat(pictures(pages.open(student, card + ".pdf").getResponse().getContentAsByteArray()))
                .isEqualTo(1);
        assertThat(pictures(pages.open(team.coach(), "/coach/visits/" + group.visit() + "/cards.pdf")
                        .getResponse()
                        .getContentAsByteArray()))
                .isEqualTo(3);
        assertThat(pages.send(team.coach(), ofTeam + "/face", Map.of("remove", "true")))
                .hasRedirectedUrl(ofTeam);
        assertThat(pages.page(student, card).select("img.face-photo")).isEmpty();
        assertThat(pictures(pages.open(student, card + ".pdf").getResponse().getContentAsByteArray()))
                .isZero();
    }

    private static int pictures(byte[] pdf) throws IOException {
        var found = 0;
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    found += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return found;
    }

    private List<String> pdf(AccountId who, String path) throws IOException {
        var answer = pages.open(who, path);
        assertThat(answer).hasStatus(200);
        assertThat(answer).headers().hasValue("Content-Type", "application/pdf");
        try (var document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            var texts = new java.util.ArrayList<String>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
            return texts;
        }
    }

    @Test
    void showsNoCardToAStudentWhoDoesNotGoAlong() {
        var stranger = world.team();
        for (var path : List.of(card, card + ".pdf")) {
            assertThat(pages.open(stranger.studentAccount(), path)).hasStatus(404);
            assertThat(pages.open(team.coach(), path)).hasStatus(403);
        }
        assertThat(pages.open(stranger.coach(), "/coach/visits/" + group.visit() + "/card"))
                .hasStatus(404);
        assertThat(pages.open(stranger.coach(), "/coach/visits/" + group.visit() + "/cards.pdf"))
                .hasStatus(404);
    }

    @Test
    void aVisitThatIsCalledOffHasNoCard() {
        set("status = 'CANCELLED', cancelled_at = app_now(), cancel_reason = ?", "Griep");
        assertThat(pages.open(student, card)).hasStatus(404);
        assertThat(pages.page(student, "/student/visits").select("a[href=" + card + "]"))
                .isEmpty();
    }

    @Test
    void aFullDayCostsAsMuchAsAnEmptyOne() {
        var empty = Statements.count(() -> pages.page(student, card));
        planTheDay();
        assertThat(Statements.count(() -> pages.page(student, card))).isEqualTo(empty);
    }
}
