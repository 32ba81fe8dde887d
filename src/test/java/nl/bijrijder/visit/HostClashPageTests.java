package nl.bijrijder.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a company says of itself is looked at before a plan is saved, and afterwards. */
@ApplicationTest
class HostClashPageTests {

    private static final String TOO_LARGE = "Dit bedrijf kan hoogstens 12 studenten tegelijk ontvangen";
    private static final String TOO_MANY = "komen er te veel studenten tegelijk naar dit bedrijf";

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Outings outings;

    private World.Team team;
    private CompanyId company;

    @BeforeEach
    void aCompanyThatCanTakeTwelve() {
        team = world.team();
        company = outings.company(team, "Bakkerij Bosgoed");
        assertThat(pages.send(
                        team.leader(),
                        "/team/companies/" + company + "/profile",
                        Map.of("version", "-1", "words.largestGroup", "12")))
                .hasStatus(302);
    }

    private Map<String, String> groupOf(int size) {
        var form = Outings.typed(team, company, world.schoolDay(20));
        form.put("plan.group.size", String.valueOf(size));
        return form;
    }

    private List<String> clashes(Map<String, String> form) {
        return Pages.html(pages.send(team.leader(), "/team/visits", form))
                .select(".visit-clashes li")
                .eachText();
    }

    @Test
    void aGroupThatFitsIsNothingToLookAt() {
        assertThat(pages.send(team.leader(), "/team/visits", groupOf(12))).hasStatus(302);
    }

    @Test
    void aGroupThatIsTooLargeIsShownWhateverTheDayAndMayGoAllTheSame() {
        var form = groupOf(13);
        form.put("plan.timing.day", "");
        form.put("plan.timing.startsAt", "");
        form.put("plan.timing.endsAt", "");
        form.put("proposed.first", world.schoolDay(20).toString());
        var warned = pages.send(team.leader(), "/team/visits", form);
        assertThat(warned).hasStatus(422);
        assertThat(Pages.html(warned).select(".visit-clashes li").eachText())
                .anyMatch(line -> line.contains(TOO_LARGE))
                .noneMatch(line -> line.contains(TOO_MANY));
        form.put(
                "clashesSeen",
                Pages.html(warned).select("input[name=clashesSeen]").val());
        assertThat(pages.send(team.leader(), "/team/visits", form)).hasStatus(302);
    }

    @Test
    void groupsThatFitAloneAndNotTogetherAreShownWhenTheyAreThereAtTheSameTime() {
        pages.send(team.leader(), "/team/visits", groupOf(8));
        var second = groupOf(5);
        assertThat(clashes(second))
                .anyMatch(line -> line.contains(TOO_MANY))
                .noneMatch(line -> line.contains(TOO_LARGE));
        second.put("plan.group.size", "4");
        assertThat(clashes(second)).as("twelve together").noneMatch(line -> line.contains(TOO_MANY));
        second.put("plan.group.size", "5");
        second.put("plan.timing.startsAt", "11:30");
        second.put("plan.timing.endsAt", "12:30");
        assertThat(clashes(second)).as("one after the other").noneMatch(line -> line.contains(TOO_MANY));
    }

    @Test
    void warnsWhenTheGroupExceedsTheLargestOfTheCompany() {
        var form = groupOf(12);
        pages.send(team.leader(), "/team/visits", form);
        form.put("version", "0");
        form.put("plan.group.size", "14");
        assertThat(Pages.html(pages.send(team.leader(), "/team/visits/" + form.get("id"), form))
                        .select(".visit-clashes li")
                        .eachText())
                .singleElement()
                .asString()
                .contains(TOO_LARGE);
    }

    @Test
    void gearThatTheCompanyAsksForIsNotForgotten() {
        var form = groupOf(8);
        form.put("plan.agreements.safetyGear", "false");
        assertThat(pages.send(team.leader(), "/team/visits", form)).hasStatus(302);
        var page = "/team/visits/" + form.get("id");
        assertThat(pages.page(team.leader(), page).select(".visit-warning")).isEmpty();
        pages.send(
                team.leader(),
                "/team/companies/" + company + "/profile",
                Map.of(
                        "version",
                        "0",
                        "words.gear.safetyGear",
                        "true",
                        "words.gear.safetyGearWhat",
                        "Helm",
                        "words.largestGroup",
                        "6"));
        assertThat(pages.page(team.leader(), page).select(".visit-warning").eachText())
                .as("said after the visit was planned")
                .hasSize(2)
                .anyMatch(line -> line.contains("veiligheidsspullen nodig"))
                .anyMatch(line -> line.contains("hoogstens 6 studenten"));
        var next = groupOf(6);
        next.put("plan.agreements.safetyGear", "false");
        assertThat(clashes(next)).anyMatch(line -> line.contains("veiligheidsspullen nodig"));
    }

    @Test
    void aSeriesSaysItToo() {
        var form = groupOf(13);
        form.put("clashesSeen", seen(form));
        assertThat(pages.send(team.leader(), "/team/visits", form)).hasStatus(302);
        assertThat(pages.page(team.leader(), "/team/visits/" + form.get("id") + "/series?times=1&weeks=6")
                        .select(".visit-clashes li")
                        .eachText())
                .anyMatch(line -> line.contains(TOO_LARGE));
    }

    @Test
    void whatWasSeenOfOneCompanyIsNotSeenOfAnother() {
        var form = groupOf(13);
        form.put("clashesSeen", seen(form));
        var other = outings.company(team, "Molen De Hoop");
        pages.send(
                team.leader(),
                "/team/companies/" + other + "/profile",
                Map.of("version", "-1", "words.largestGroup", "12"));
        form.put("plan.company", other.toString());
        assertThat(pages.send(team.leader(), "/team/visits", form)).hasStatus(422);
    }

    private String seen(Map<String, String> form) {
        return Pages.html(pages.send(team.leader(), "/team/visits", form))
                .select("input[name=clashesSeen]")
                .val();
    }

    @Test
    void itIsANumberThatCanBe() {
        for (var wrong : List.of("0", "501", "acht", "-3")) {
            var answer = pages.send(
                    team.leader(),
                    "/team/companies/" + company + "/profile",
                    Map.of("version", "0", "words.largestGroup", wrong));
            assertThat(answer).as(wrong).hasStatus(422);
            assertThat(Pages.html(answer)
                            .select("[id='words.largestGroup-error']")
                            .text())
                    .as(wrong)
                    .isNotBlank();
        }
        assertThat(pages.page(team.leader(), "/team/companies/" + company).text())
                .contains("12 jongeren");
    }
}
