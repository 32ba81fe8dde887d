package nl.bijrijder.visit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Afterwards: how it was for the company. */
@ApplicationTest
class GuestFeedbackPageTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Pages pages;

    private World.Team team;
    private GuestFixture guest;

    @BeforeEach
    void aVisitWithALink() {
        guest = new GuestFixture(beans);
        team = guest.team();
    }

    @Test
    void theCompanySaysAfterTheVisitHowItWas() {
        assertThat(guest.get(guest.home() + "/feedback")).hasRedirectedUrl(guest.home());
        guest.hold(true);
        var opinion = Map.of("version", "-1", "went", "GREAT", "prepared", "YES", "again", "MAYBE", "by", "Marieke");
        assertThat(guest.send("/feedback", Map.of("version", "-1", "by", "Marieke")))
                .hasStatus(422);
        assertThat(guest.send("/feedback", opinion)).hasRedirectedUrl(guest.home());
        assertThat(guest.send("/feedback", opinion)).hasRedirectedUrl(guest.home());
        assertThat(guest.acts()).isEqualTo(1);
        assertThat(pages.page(team.leader(), "/team/visits/" + guest.visit() + "/answers")
                        .text())
                .contains("Heel goed")
                .doesNotContain("??");
        assertThat(guest.page("/feedback").select("input[value=GREAT][checked]"))
                .hasSize(1);
    }

    @Test
    void everyTeamReadsWhetherAGroupIsWelcomeAgainAndNotWhatWasWritten() {
        var file = "/team/companies/" + guest.company();
        assertThat(pages.page(team.leader(), file)
                        .select("section[aria-labelledby=opinions-title]")
                        .text())
                .contains("Nog niets gehoord");
        guest.hold(true);
        guest.send(
                "/feedback",
                Map.of(
                        "version",
                        "-1",
                        "went",
                        "HARD",
                        "prepared",
                        "NO",
                        "again",
                        "NO",
                        "words",
                        "Veel te druk",
                        "by",
                        "Marieke"));
        var page = pages.page(team.leader(), file);
        assertThat(page.select("section[aria-labelledby=opinions-title]").text())
                .contains("Het was lastig", "Liever niet nog een groep")
                .doesNotContain("Veel te druk", "Marieke", "??");
    }

    @Test
    void eachErrorNamesWhatIsAsked() {
        guest.hold(true);
        var feedback = Pages.html(guest.send("/feedback", Map.of("version", "-1", "by", "M")));
        assertThat(feedback.select(".error-summary a").eachText())
                .containsExactlyInAnyOrder(
                        "Kies hoe het bezoek ging.",
                        "Kies of de groep wist waarvoor ze kwam.",
                        "Kies of er nog eens een groep welkom is.");
    }

    @Test
    void twoPeopleReadWhatTheOtherThoughtOfIt() {
        guest.hold(true);
        guest.send(
                "/feedback",
                Map.of("version", "-1", "went", "GOOD", "prepared", "YES", "again", "YES", "by", "Marieke"));
        var late = guest.send(
                "/feedback",
                Map.of(
                        "version",
                        "-1",
                        "went",
                        "HARD",
                        "prepared",
                        "NO",
                        "again",
                        "NO",
                        "words",
                        "Druk",
                        "by",
                        "Henk"));
        assertThat(late).hasStatus(409);
        assertThat(Pages.html(late).text()).contains("Druk");
        assertThat(guest.acts()).isEqualTo(1);
    }
}
