package nl.bijrijder.visit.after;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bijrijder.platform.photo.PhotoFixture;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.wish.WishFixture;
import nl.bijrijder.visit.wish.WishKind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class ReflectionPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BehindTheScenes behind;

    private WishFixture fixture;
    private World.Team team;
    private WishFixture.Group group;
    private AccountId stan;

    @BeforeEach
    void aVisit() {
        fixture = new WishFixture(beans);
        team = world.team();
        group = fixture.group(team, 3);
        stan = team.studentAccount();
    }

    @Test
    void nobodyLooksBackOnWhatIsStillToCome() {
        var page = pages.page(stan, place(group));
        assertThat(page.text()).contains("Het bezoek is nog niet geweest");
        assertThat(page.select("form[action=" + place(group) + "]")).isEmpty();
        assertThat(pages.send(stan, place(group), form())).hasStatus(422);
        assertThat(pages.page(stan, "/student/visits").select("a[href=" + place(group) + "]"))
                .isEmpty();
    }

    @Test
    void aFaceAndASentenceBecomeAnEntryOfTheDossierOnce() {
        held(group);
        var form = form();
        form.put("mood", "PROUD");
        assertThat(pages.send(stan, place(group), form)).hasRedirectedUrl(place(group));
        assertThat(pages.send(stan, place(group), form)).hasRedirectedUrl(place(group));
        var page = pages.page(stan, place(group));
        assertThat(page.select(".career-entry").text()).contains("Kijken in de keuken", "Ik durfde het", "Trots");
        assertThat(page.text()).doesNotContain("??");
        assertThat(pages.page(stan, "/student/dossier").select(".career-entry")).hasSize(1);
        var other = pages.send(stan, place(group), form());
        assertThat(other).hasStatus(422);
        assertThat(Pages.html(other).select(".error-summary").text()).contains("Je keek al terug");
        assertThat(Pages.html(other).select("#lookingBack").text()).isEqualTo("Ik durfde het");
    }

    @Test
    void itLeadsToAConversationAndANextStep() {
        held(group);
        var form = form();
        form.put("followUp", "Bellen voor een stage");
        form.put("onRoute", "true");
        form.put("dueOn", world.today().plusDays(3).toString());
        pages.send(stan, place(group), form);
        assertThat(pages.page(stan, "/student").select(".next-step-text").text())
                .isEqualTo("Bellen voor een stage");
        assertThat(pages.send(stan, place(group) + "/talk", Map.of())).hasRedirectedUrl(place(group));
        assertThat(pages.send(stan, place(group) + "/talk", Map.of())).hasRedirectedUrl(place(group));
        var agenda = pages.page(stan, "/student/conversations");
        assertThat(agenda.text()).contains("Kijken in de keuken: Ik durfde het");
        assertThat(agenda.select("form[action^=/student/agenda/]")).hasSize(1);
        assertThat(pages.page(stan, place(group)).text()).contains("Het staat op je lijst");
    }

    @Test
    void keepsAllInputOfARefusedForm() {
        held(group);
        var form = form();
        form.put("lookingBack", " ");
        form.put("mood", "HARD");
        var answer = pages.send(stan, place(group), form);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("input[name=mood][checked]").val()).isEqualTo("HARD");
        form.put("lookingBack", "Zo was het");
        form.put("dueOn", world.today().plusDays(3).toString());
        assertThat(pages.send(stan, place(group), form)).hasStatus(422);
    }

    @Test
    void aPhotoGoesAlongOnce() {
        held(group);
        var form = form();
        form.put("photoWords", "De oven");
        var file = PhotoFixture.upload(PhotoFixture.withTales(PhotoFixture.jpeg(900, 600), 6));
        assertThat(pages.send(stan, place(group), form, file)).hasRedirectedUrl(place(group));
        assertThat(pages.send(stan, place(group), form, file)).hasRedirectedUrl(place(group));
        assertThat(pages.page(stan, place(group)).select(".photos summary img"))
                .singleElement()
                .satisfies(shown -> assertThat(shown.attr("alt")).isEqualTo("De oven"));
        var ofTeam = pages.page(team.coach(), "/coach/visits/" + group.visit() + "/looking-back");
        var picture = ofTeam.select(".photos summary img").attr("src");
        assertThat(pages.open(team.coach(), picture)).hasStatusOk();
    }

    @Test
    void aPhotoThatIsRefusedCostsNoWord() {
        held(group);
        var form = form();
        form.put("photoWords", "De oven");
        form.put("mood", "HARD");
        for (var file : List.of(
                PhotoFixture.upload("GIF89a".getBytes(UTF_8)),
                PhotoFixture.upload(PhotoFixture.pngBomb(50_000, 50_000)))) {
            var answer = pages.send(stan, place(group), form, file);
            assertThat(answer).hasStatus(422);
            var page = Pages.html(answer);
            assertThat(page.select("#photo-error").text()).isNotEmpty();
            assertThat(page.select(".error-summary a[href=#photo]")).hasSize(1);
            assertThat(page.select("#lookingBack").text()).isEqualTo("Ik durfde het");
            assertThat(page.select("#photoWords").val()).isEqualTo("De oven");
            assertThat(page.select("input[name=mood][checked]").val()).isEqualTo("HARD");
            assertThat(page.text()).doesNotContain("??");
        }
        assertThat(pages.page(stan, "/student/dossier").select(".career-entry")).isEmpty();
        form.put("lookingBack", " ");
        var other = Pages.html(pages.send(stan, place(group), form, PhotoFixture.upload(PhotoFixture.jpeg(9, 9))));
        assertThat(other.select("#photo-error").text()).isEqualTo("Kies je foto nog een keer. De rest staat er nog.");
        form.put("lookingBack", "Toch wel");
        assertThat(pages.send(stan, place(group), form, PhotoFixture.upload(new byte[0])))
                .hasRedirectedUrl(place(group));
    }

    @Test
    void allowsAnotherReflectionAfterItsEntryIsRemoved() {
        held(group);
        var form = form();
        pages.send(stan, place(group), form);
        assertThat(pages.send(stan, "/student/dossier/" + form.get("id") + "/removal", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(pages.page(stan, place(group)).select("#lookingBack")).hasSize(1);
        assertThat(pages.send(stan, place(group), form())).hasRedirectedUrl(place(group));
    }

    @Test
    void theTeamReadsWhoLookedBackAndNobodyElse() {
        held(group);
        var form = form();
        form.put("mood", "HAPPY");
        pages.send(stan, place(group), form);
        var place = "/coach/visits/" + group.visit() + "/looking-back";
        var page = pages.page(team.coach(), place);
        assertThat(page.text())
                .contains("1 van de 3 keken terug", "Ik durfde het", "Leuk 1")
                .doesNotContain("??");
        var other = world.team();
        assertThat(pages.open(other.coach(), place)).hasStatus(404);
        assertThat(pages.open(other.studentAccount(), place(group))).hasStatus(404);
        assertThat(pages.send(group.accounts().get(1), place(group) + "/talk", Map.of()))
                .hasStatus(404);
    }

    @Test
    void doesNotWaitForReflectionsOfAbsentStudents() {
        held(group);
        behind.jdbc()
                .sql("insert into visit_attendance (visit_id, student_id, team_id, state, version, saved_by, saved_at)"
                        + " values (?, ?, ?, 'ABSENT', 1, ?, app_now())")
                .params(
                        group.visit().value(),
                        group.students().get(2).value(),
                        team.id().value(),
                        team.coach().value())
                .update();
        pages.send(stan, place(group), form());
        var address = "/coach/visits/" + group.visit() + "/looking-back";
        var page = pages.page(team.coach(), address);
        assertThat(page.select(".visit-checks li").get(0).text()).isEqualTo("1 van de 2 keken terug");
        assertThat(page.select(".visit-checks li").get(0).hasClass("is-done")).isFalse();
        assertThat(page.select(".visit-parts li").eachText())
                .satisfiesExactlyInAnyOrder(
                        said -> assertThat(said).contains("Ik durfde het"),
                        open -> assertThat(open).contains("Klas1", "keek nog niet terug"),
                        away -> assertThat(away).contains("Klas2", "was er niet"));
        pages.send(group.accounts().get(1), place(group), form());
        assertThat(pages.page(team.coach(), address)
                        .select(".visit-checks li")
                        .get(0)
                        .hasClass("is-done"))
                .isTrue();
    }

    @Test
    void theThreadIsOneLineFromWishToStep() {
        fixture.open(team, group);
        fixture.say(group, 0, Map.of(0, WishKind.WANT_TO_DO), Map.of());
        assertThat(stops(pages.page(stan, "/student/timeline")))
                .containsExactly(
                        "wens : is er",
                        "bezoek : kan nog",
                        "terugblik : is er niet",
                        "gesprek : is er niet",
                        "stap : is er niet");
        held(group);
        assertThat(stops(pages.page(stan, "/student/timeline"))).contains("bezoek : is er", "terugblik : kan nog");
        var form = form();
        form.put("talk", "true");
        form.put("followUp", "Bellen");
        form.put("onRoute", "true");
        assertThat(pages.send(stan, place(group), form)).hasStatus3xxRedirection();
        behind.jdbc()
                .sql(
                        "update agenda_item set status = 'DISCUSSED', discussed_at = app_now(), discussed_by = ? where student_id = ?")
                .params(team.coach().value(), team.student().value())
                .update();
        for (var page : new Document[] {
            pages.page(stan, "/student/timeline"), pages.page(team.coach(), "/coach/students/" + team.student())
        }) {
            assertThat(stops(page))
                    .containsExactly(
                            "wens : is er", "bezoek : is er", "terugblik : is er", "gesprek : is er", "stap : is er");
            page.select(".thread-stops a").forEach(link -> assertThat(link.attr("href"))
                    .startsWith(page.title().contains("Stan") ? "/coach/" : "/student/"));
        }
    }

    @Test
    void manyThreadsCostNoMoreStatementsThanOne() {
        looked(group);
        var places = new String[] {"/student/timeline", "/student/visits"};
        var few = Stream.of(places).map(this::statements).toList();
        for (var more = 0; more < 4; more++) {
            looked(fixture.group(team, 3));
        }
        assertThat(Stream.of(places).map(this::statements).toList()).isEqualTo(few);
        System.out.println("statements of timeline and own visits with threads: " + few);
    }

    @Test
    void onlyWhoWentAlongLooksBackAfterTheVisit() {
        var policy = new ReflectionPolicy();
        var student = new CurrentUser(
                AccountId.random(), PersonName.of("Noor", null, null), false, Set.of(), Set.of(), StudentId.random());
        var member = new CurrentUser(
                AccountId.random(), PersonName.of("Sanne", null, null), false, Set.of(TeamId.random()), Set.of(), null);
        for (var status : VisitStatus.values()) {
            var over = status == VisitStatus.HELD || status == VisitStatus.CLOSED;
            assertThat(policy.mayLookBack(student, true, status)).isEqualTo(over);
            assertThat(policy.mayLookBack(student, false, status)).isFalse();
            assertThat(policy.mayLookBack(member, true, status)).isFalse();
        }
    }

    private void looked(WishFixture.Group other) {
        fixture.open(team, other);
        fixture.say(other, 0, Map.of(0, WishKind.WANT_TO_DO), Map.of());
        held(other);
        var form = form();
        form.put("talk", "true");
        assertThat(pages.send(stan, place(other), form)).hasStatus3xxRedirection();
    }

    private long statements(String page) {
        pages.page(stan, page);
        return Statements.count(() -> pages.page(stan, page));
    }

    private static List<String> stops(Document page) {
        return page.select(".thread-stops li").eachText();
    }

    private static String place(WishFixture.Group of) {
        return "/student/visits/" + of.visit() + "/looking-back";
    }

    private static HashMap<String, String> form() {
        return new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "lookingBack", "Ik durfde het"));
    }

    private void held(WishFixture.Group of) {
        behind.jdbc()
                .sql("update company_visit set status = 'HELD', confirmed_by = 'Marieke', confirmed_on = app_today(),"
                        + " visit_on = app_today() - 1, class_visit_on = app_today() - 1 where id = ?")
                .param(of.visit().value())
                .update();
    }
}
