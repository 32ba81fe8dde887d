package nl.bijrijder.visit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Names of students in words that go to a company or into a mail, on every page where a team types those. */
@ApplicationTest
class OutgoingWordsPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Outings outings;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private Students students;

    private World.Team team;
    private CompanyVisitId visit;
    private String place;
    private String full;

    @BeforeEach
    void aVisitOfATeamWithRoosInIt() {
        team = world.team();
        var roos = world.student(team, "Roos");
        full = world.as(team.coach(), user -> students.find(user, roos).name().full());
        var company = outings.company(team, "Bakkerij " + UUID.randomUUID());
        var contact = outings.contact(team, company, "Henk", "henk@bosgoed.example");
        var plain = Outings.plain(company, "Kijken in de keuken", outings.inDays(20));
        visit = outings.plan(
                team,
                new VisitPlan(
                        plain.title(),
                        null,
                        company,
                        contact,
                        plain.group(),
                        plain.timing(),
                        plain.proposals(),
                        plain.agreements(),
                        plain.supervisors()));
        place = "/team/visits/" + visit;
    }

    @Test
    void aFirstNameInAnInvitationIsRefusedUntilSomebodySaysThatItIsAWord() {
        var form = new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "ownWords", "Roos verheugt zich erop."));
        var refused = pages.send(team.leader(), place + "/mails/invitation", form);
        assertThat(refused).hasStatus(422);
        var page = Pages.html(refused);
        assertThat(page.select("#ownWords-error").text())
                .isEqualTo("Hier staat \u2018Roos\u2019. Namen van studenten gaan niet naar het bedrijf.");
        assertThat(page.select("textarea[name=ownWords]").val()).isEqualTo("Roos verheugt zich erop.");
        assertThat(page.select("input[name=noName]").val()).isEqualTo("Roos");
        assertThat(page.select("input[name=noName]").hasAttr("checked")).isFalse();
        assertThat(mails()).isZero();

        form.put("noName", "Roos");
        form.put("preview", "yes");
        var preview = pages.send(team.leader(), place + "/mails/invitation", form);
        assertThat(preview).hasStatusOk();
        assertThat(Pages.html(preview).select("input[name=noName]").hasAttr("checked"))
                .isTrue();
        form.remove("preview");
        assertThat(pages.send(team.leader(), place + "/mails/invitation", form)).hasStatus(302);
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void firstAndLastNameTogetherAreRefusedWhateverIsTicked() {
        var answer = pages.send(
                team.leader(),
                place + "/mails/invitation",
                Map.of("id", UUID.randomUUID().toString(), "ownWords", "Voor " + full, "noName", "Roos," + full));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#ownWords-error").text()).contains(full);
    }

    @Test
    void aReasonOfCancellingNamesNobody() {
        var answer = pages.send(team.leader(), place + "/cancel", Map.of("reason", "roos is ziek"));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#reason-error").text()).contains("\u2018Roos\u2019");
        assertThat(pages.send(
                        team.leader(), place + "/cancel", Map.of("reason", "De roos is uitgebloeid", "noName", "Roos")))
                .hasStatus(302);
    }

    @Test
    void thePlanOfAVisitNamesNobody() {
        var opened = pages.page(team.leader(), place + "/edit").select("form.stack");
        var form = new HashMap<String, String>();
        for (var field : List.of(
                "id",
                "version",
                "plan.timing.day",
                "plan.timing.startsAt",
                "plan.timing.endsAt",
                "plan.group.name",
                "plan.group.size")) {
            form.put(field, opened.select("input[name=" + field + "]").val());
        }
        form.put(
                "plan.company",
                opened.select("select[name='plan.company'] option[selected]").val());
        form.put("plan.agreements.safetyGear", "false");
        form.put("plan.title", "Kijken met Roos");
        form.put("plan.purpose", "Roos wil bakker worden");
        var answer = pages.send(team.leader(), place, form);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("[id='plan.title-error']").text()).contains("\u2018Roos\u2019");
        assertThat(Pages.html(answer).select("[id='plan.purpose-error']").text())
                .contains("\u2018Roos\u2019");
    }

    @Test
    void aBlockOfTheDayNamesNobody() {
        var answer = pages.send(
                team.coach(),
                "/coach/visits/" + visit + "/programme/blocks",
                Map.of("startsAt", "09:00", "endsAt", "09:10", "kind", "DOING", "what", "Roos kneedt"));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#what-error").text()).contains("\u2018Roos\u2019");
    }

    @Test
    void nobodyIsToldOfAStudentOfAnotherTeam() {
        var other = world.team();
        world.student(other, "Zonnebloem");
        assertThat(pages.send(team.leader(), place + "/cancel", Map.of("reason", "De Zonnebloem rijdt niet")))
                .hasStatus(302);
        assertThat(pages.send(other.leader(), place + "/cancel", Map.of("reason", "Roos is ziek")))
                .hasStatus(404);
    }

    private int mails() {
        return behind.jdbc()
                .sql("select count(*) from mail where about = ?")
                .param(visit.value())
                .query(Integer.class)
                .single();
    }
}
