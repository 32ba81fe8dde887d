package nl.bijrijder.visit.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class PromiseTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Promises promises;

    @Autowired
    private BehindTheScenes behind;

    private WishFixture fixture;
    private World.Team team;
    private WishFixture.Group group;
    private String place;

    @BeforeEach
    void aVisit() {
        fixture = new WishFixture(beans);
        team = world.team();
        group = fixture.group(team, 1);
        place = "/coach/visits/" + group.visit() + "/promises";
    }

    @Test
    void refusesAPromiseWithoutWords() {
        var dots = Map.of("id", PromiseId.random().toString(), "text", "...");
        assertThat(pages.send(team.coach(), place, dots)).hasStatus(422);
    }

    @Test
    void theCompanyTakesALineOnOnce() {
        var id = PromiseId.random();
        promises.takeOn(new Witness(group.visit()), id, "Zelf deeg kneden", "Marieke");
        promises.takeOn(new Witness(group.visit()), id, "Zelf deeg kneden", "Marieke");
        promises.takeOn(new Witness(group.visit()), PromiseId.random(), "zelf DEEG kneden", "Marieke");
        assertThat(promises.of(new Witness(group.visit()))).hasSize(1);
        var page = pages.page(team.coach(), place);
        assertThat(page.text())
                .contains("Zelf deeg kneden", "Marieke van het bedrijf zei ja")
                .doesNotContain("??");
    }

    @Test
    void theTeamNotesAPromiseAndCannotCheckItBeforeTheVisit() {
        var form = Map.of("id", PromiseId.random().toString(), "text", "Iedereen gaat de oven in");
        assertThat(pages.send(team.coach(), place, form)).hasRedirectedUrl(place);
        assertThat(pages.send(team.coach(), place, form)).hasRedirectedUrl(place);
        var promise = promises.of(new Witness(group.visit())).get(0);
        assertThat(promise.takenOnBy()).isNull();
        assertThat(pages.send(team.coach(), place + "/" + promise.id(), Map.of("version", "0", "outcome", "DONE")))
                .hasStatus(422);
        var answer =
                pages.send(team.coach(), place, Map.of("id", PromiseId.random().toString(), "text", " "));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#text-error")).hasSize(1);
    }

    @Test
    void afterTheVisitTheTeamSaysWhatBecameOfItAndTheStudentsReadIt() {
        promises.takeOn(new Witness(group.visit()), PromiseId.random(), "Zelf deeg kneden", "Marieke");
        held();
        var promise = promises.of(new Witness(group.visit())).get(0);
        var check = place + "/" + promise.id();
        assertThat(pages.page(team.coach(), place).select("a[href=" + check + "]"))
                .hasSize(1);
        assertThat(pages.send(team.coach(), check, Map.of("version", "0"))).hasStatus(422);
        assertThat(pages.send(
                        team.coach(), check, Map.of("version", "0", "outcome", "OTHERWISE", "words", "Het werd taart")))
                .hasRedirectedUrl(place);
        var stale = pages.send(team.leader(), check, Map.of("version", "0", "outcome", "DONE"));
        assertThat(stale).hasStatus(409);
        assertThat(Pages.html(stale).select("#outcome-stored").text()).contains("Anders gedaan");
        assertThat(promises.allChecked(group.visit())).isTrue();
        var page = pages.page(team.studentAccount(), "/student/visits/" + group.visit() + "/promises");
        assertThat(page.text())
                .contains("Zelf deeg kneden", "Anders gedaan", "Het werd taart")
                .doesNotContain("??");
        assertThatThrownBy(() -> promises.takeOn(new Witness(group.visit()), PromiseId.random(), "Te laat", "Marieke"))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void toEverybodyElseThereIsNothing() {
        var other = world.team();
        promises.takeOn(new Witness(group.visit()), PromiseId.random(), "Zelf deeg kneden", "Marieke");
        var promise = promises.of(new Witness(group.visit())).get(0).id();
        assertThat(pages.open(other.coach(), place)).hasStatus(404);
        assertThat(pages.open(other.coach(), place + "/" + promise)).hasStatus(404);
        assertThat(pages.open(
                        team.coach(), "/coach/visits/" + fixture.group(team, 1).visit() + "/promises/" + promise))
                .hasStatus(404);
        assertThat(pages.open(other.studentAccount(), "/student/visits/" + group.visit() + "/promises"))
                .hasStatus(404);
    }

    private void held() {
        behind.jdbc()
                .sql("update company_visit set status = 'HELD', confirmed_by = 'Marieke', confirmed_on = app_today(),"
                        + " class_visit_on = app_today() where id = ?")
                .param(group.visit().value())
                .update();
    }
}
