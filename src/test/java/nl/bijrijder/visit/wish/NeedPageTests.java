package nl.bijrijder.visit.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;

@ApplicationTest
class NeedPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ClassBriefs briefs;

    private World.Team team;
    private WishFixture fixture;
    private WishFixture.Group group;
    private AccountId colleague;
    private String place;
    private String own;

    @BeforeEach
    void aVisitThatACoachComesAlongOn() {
        team = world.team();
        fixture = new WishFixture(beans);
        group = fixture.group(team, 3);
        colleague =
                world.member(team, "Collega", false, Period.from(world.today().minusDays(9)));
        fixture.comeAlong(group, team.coach());
        place = "/coach/visits/" + group.visit() + "/needs";
        own = "/student/visits/" + group.visit() + "/needs";
    }

    private void ask(String... kinds) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add(
                "version",
                pages.page(team.coach(), place).select("input[name=version]").val());
        for (var kind : kinds) {
            fields.add("kinds", kind);
        }
        assertThat(pages.send(team.coach(), place, fields)).hasRedirectedUrl(place);
    }

    private void say(int student, String shoes, String... food) {
        var who = group.accounts().get(student);
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("version", pages.page(who, own).select("input[name=version]").val());
        fields.add("shoeSize", shoes);
        for (var one : food) {
            fields.add("food", one);
        }
        assertThat(pages.send(who, own, fields)).hasRedirectedUrl("/student/visits");
    }

    @Test
    void nothingIsAskedUntilWhoPacksChoosesIt() {
        assertThat(pages.open(team.studentAccount(), own)).hasStatus(404);
        assertThat(pages.page(team.studentAccount(), "/student/visits").text()).doesNotContain("Wat heb jij nodig?");
        var page = pages.page(colleague, place);
        assertThat(page.text()).contains("Jullie vragen nog niets.", "kiezen wat jullie vragen");
        assertThat(page.select("form[action=" + place + "]")).isEmpty();
        assertThat(pages.send(colleague, place, Map.of("version", "0", "kinds", "SHOES")))
                .hasStatus(404);
        ask("SHOES", "FOOD");
        assertThat(pages.page(team.studentAccount(), "/student/visits").text()).contains("Wat heb jij nodig?");
        var form = pages.page(team.studentAccount(), own);
        assertThat(form.select("#shoeSize, #food")).hasSize(2);
        assertThat(form.select("#clothing")).isEmpty();
        assertThat(form.text()).doesNotContain("??");
    }

    @Test
    void shoesAreSuggestedWhereGearIsNeeded() {
        assertThat(pages.page(team.coach(), place).select("input[name=kinds][checked]"))
                .isEmpty();
        behind.jdbc()
                .sql("update company_visit set safety_gear = true, safety_gear_what = 'Schoenen' where id = ?")
                .param(group.visit().value())
                .update();
        assertThat(pages.page(team.coach(), place)
                        .select("input[name=kinds][checked]")
                        .eachAttr("value"))
                .containsExactly("SHOES");
    }

    @Test
    void showsNamesOfNeedsOnlyToTheOnesWhoPack() {
        ask("SHOES", "FOOD");
        say(0, "39", "HALAL", "NO_NUTS");
        say(1, "39", "EVERYTHING");
        for (var packer : List.of(team.coach(), team.leader())) {
            var list = pages.page(packer, place + "/packing").text();
            assertThat(list).doesNotContain("PersonName", "??");
            assertThat(list).contains("Stan", "schoenmaat 39", "halal", "geen noten", "nog niets gezegd");
        }
        assertThat(pages.page(team.coach(), place).text()).contains("want jij gaat mee als begeleider");
        assertThat(pages.page(team.leader(), place).text()).contains("want jij leidt dit team");
        var counts = pages.page(colleague, place).text();
        assertThat(counts)
                .contains("2 van de 3 gaven antwoord", "schoenmaat 39: 2", "halal: 1", "Jij ziet alleen aantallen")
                .doesNotContain("Stan", "Klas1", "??");
        assertThat(pages.open(colleague, place + "/packing")).hasStatus(404);
        assertThat(pages.open(colleague, place + "/students/" + team.student())).hasStatus(404);
        assertThat(pages.send(
                        colleague, place + "/students/" + team.student(), Map.of("version", "1", "shoeSize", "44")))
                .hasStatus(404);
        assertThat(pages.open(world.team().coach(), place)).hasStatus(404);
        assertThat(pages.page(colleague, "/coach/visits/" + group.visit()).text())
                .contains("2 antwoorden");
    }

    @Test
    void readingTheListIsOnRecordForWhoSaidSomethingAndOnceAMinute() {
        ask("SHOES");
        say(0, "39");
        say(1, "40");
        pages.page(team.coach(), place + "/packing");
        pages.page(team.coach(), place + "/packing");
        assertThat(behind.jdbc()
                        .sql("select student_id from student_access where act = 'NEEDS_READ' and account_id = ?")
                        .param(team.coach().value())
                        .query(UUID.class)
                        .list())
                .contains(
                        group.students().get(0).value(), group.students().get(1).value())
                .doesNotContain(group.students().get(2).value())
                .hasSizeLessThanOrEqualTo(4);
        assertThat(pages.page(team.studentAccount(), "/student/file").text())
                .contains("las wat je bij een bezoek nodig hebt");
    }

    @Test
    void refusesBesideTheFieldAndKeepsTheText() {
        ask("SHOES", "FOOD");
        var empty = pages.send(team.studentAccount(), own, Map.of("version", "0"));
        assertThat(empty).hasStatus(422);
        assertThat(Pages.html(empty).select("#shoeSize-error").text()).contains("nog niets ingevuld");
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("version", "0");
        fields.add("shoeSize", "390");
        var wrong = pages.send(team.studentAccount(), own, fields);
        assertThat(wrong).hasStatus(422);
        assertThat(Pages.html(wrong).select("#shoeSize").val()).isEqualTo("390");
        fields.set("shoeSize", "39,5");
        var half = pages.send(team.studentAccount(), own, fields);
        assertThat(half).hasStatus(422);
        assertThat(Pages.html(half).select("#shoeSize").val()).isEqualTo("39,5");
        fields.set("shoeSize", "39");
        fields.add("food", "EVERYTHING");
        fields.add("food", "VEGAN");
        assertThat(Pages.html(pages.send(team.studentAccount(), own, fields))
                        .select("#food-error")
                        .text())
                .contains("Niet allebei");
        fields.set("shoeSize", "390");
        var both = Pages.html(pages.send(team.studentAccount(), own, fields));
        assertThat(both.select("#food-error").text()).contains("Niet allebei");
        assertThat(both.select("#shoeSize-error")).isNotEmpty();
        fields.set("shoeSize", "39");
        fields.set("food", "SPAGHETTI");
        assertThat(pages.send(team.studentAccount(), own, fields)).hasStatus(422);
        assertThat(pages.send(team.coach(), place, Map.of("version", "x", "kinds", "SHOES")))
                .hasStatus(422);
        assertThat(behind.jdbc()
                        .sql("select count(*) from need_answer where visit_id = ?")
                        .param(group.visit().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void forgetsAnswersToAQuestionThatIsWithdrawnAndShowsAColleaguesEarlierChange() {
        ask("SHOES", "FOOD");
        say(0, "39", "HALAL");
        var version =
                pages.page(team.coach(), place).select("input[name=version]").val();
        ask("SHOES");
        assertThat(pages.page(team.coach(), place + "/packing").text())
                .contains("schoenmaat 39")
                .doesNotContain("halal");
        var answer = pages.send(team.leader(), place, Map.of("version", version, "kinds", "CLOTHING"));
        assertThat(answer).hasStatus(409);
        assertThat(Pages.html(answer).select("#kinds-stored").text()).contains("Schoenmaat");
        assertThat(pages.send(team.leader(), place, Map.of("version", version, "kinds", "SHOES")))
                .as("the same once more")
                .hasStatus(302);
    }

    @Test
    void removesTheAnswersOfAStudentTakenOffTheList() {
        ask("SHOES");
        say(1, "41");
        var form = pages.page(team.coach(), "/coach/visits/" + group.visit() + "/group");
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("known", form.select("input[name=known]").val());
        fields.add("students", group.students().get(0).toString());
        assertThat(pages.send(team.coach(), "/coach/visits/" + group.visit() + "/group", fields))
                .hasStatus(302);
        assertThat(behind.count(
                        "need_answer where student_id = '" + group.students().get(1) + "'"))
                .isZero();
        assertThat(pages.open(group.accounts().get(1), own)).hasStatus(404);
    }

    @Test
    void theCompanyGetsCountsFrozenAndAChangeIsANewVersion() {
        fixture.open(team, group);
        ask("SHOES", "FOOD");
        say(0, "40", "HALAL");
        say(1, "39", "EVERYTHING");
        send();
        assertThat(briefs.of(new Witness(group.visit())).orElseThrow().needs())
                .extracting(need -> need.text() + ": " + need.number())
                .containsExactly("schoenmaat 39: 1", "schoenmaat 40: 1", "halal: 1");
        say(2, "39", "EVERYTHING");
        assertThat(briefs.of(new Witness(group.visit()))
                        .orElseThrow()
                        .needs()
                        .get(0)
                        .number())
                .isEqualTo(1);
        send();
        var second = briefs.of(new Witness(group.visit())).orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.needs().get(0).text()).isEqualTo("schoenmaat 39");
        assertThat(second.needs().get(0).number()).isEqualTo(2);
    }

    @Test
    void aClassThatWasNotAskedWhatItWantsStillLetsTheCompanyKnowWhatMustBeReady() {
        var brief = "/coach/visits/" + group.visit() + "/brief";
        ask("SHOES");
        assertThat(pages.page(team.coach(), place).select("a[href=" + brief + "]"))
                .isEmpty();
        assertThat(pages.open(team.coach(), brief)).as("nothing to tell").hasStatus(404);
        say(0, "39");
        assertThat(pages.page(team.coach(), place).select("a[href=" + brief + "]"))
                .hasSize(1);
        assertThat(pages.page(team.coach(), brief).text())
                .contains("schoenmaat 39")
                .doesNotContain("liever niet", "??");
        send();
        var told = briefs.of(new Witness(group.visit())).orElseThrow();
        assertThat(told.needs())
                .extracting(need -> need.text() + ": " + need.number())
                .containsExactly("schoenmaat 39: 1");
        assertThat(told.tellsWishes()).isFalse();
        assertThat(pages.page(team.coach(), brief).text()).contains("Versie 1 staat klaar");
    }

    @Test
    void classmatesDoNotReadWhatMustBeReady() {
        fixture.open(team, group);
        ask("SHOES");
        say(0, "39");
        send();
        var page = pages.page(group.accounts().get(1), "/student/visits/" + group.visit() + "/promises");
        assertThat(page.text())
                .contains("Wat belooft het bedrijf?", "met de machines werken")
                .doesNotContain("schoenmaat", "klaarliggen", "Wat deed het bedrijf?", "??");
    }

    private void send() {
        var brief = "/coach/visits/" + group.visit() + "/brief";
        var seen = pages.page(colleague, brief).select("input[name=seen]").val();
        assertThat(pages.send(colleague, brief, Map.of("id", UUID.randomUUID().toString(), "seen", seen)))
                .hasRedirectedUrl(brief);
    }

    @Test
    void oneStudentOrThirtyCostTheSame() {
        var few = cost(1);
        assertThat(cost(30)).isEqualTo(few);
    }

    private long cost(int size) {
        group = fixture.group(team, size);
        place = "/coach/visits/" + group.visit() + "/needs";
        own = "/student/visits/" + group.visit() + "/needs";
        assertThat(pages.send(team.leader(), place, Map.of("version", "0", "kinds", "SHOES")))
                .hasStatus(302);
        for (var number = 0; number < size; number++) {
            say(number, "39");
        }
        return Statements.count(() -> {
            pages.page(team.leader(), place);
            pages.page(team.leader(), place + "/packing");
        });
    }
}
