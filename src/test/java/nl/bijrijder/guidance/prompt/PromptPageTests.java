package nl.bijrijder.guidance.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.people.team.AddMember;
import nl.bijrijder.people.team.MembershipId;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.Period;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The questions of a team: who changes them, and where they are shown. */
@ApplicationTest
class PromptPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Teams teams;

    private World.Team team;
    private String address;

    @BeforeEach
    void aTeam() {
        team = world.team();
        address = "/coach/prompts/" + team.id();
    }

    private Map<String, String> form(int version, String coaching) {
        var page = pages.page(team.coach(), address);
        var fields = new HashMap<String, String>();
        page.select("form[action=" + address + "] textarea")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("version", Integer.toString(version));
        fields.put("coaching", coaching);
        return fields;
    }

    private String shown(World.Team where, ConversationKind kind) {
        return pages.page(where.coach(), "/coach/students/" + where.student() + "/notes/new")
                .select(".prompts-" + kind + " li")
                .text();
    }

    @Test
    void everyKindHasGoodQuestionsUntilTheTeamHasItsOwn() {
        var page = pages.page(team.coach(), "/coach/students/" + team.student() + "/notes/new");
        assertThat(page.select(".prompts-kind")).hasSize(ConversationKind.values().length);
        assertThat(page.select(".prompts-kind li").size()).isGreaterThanOrEqualTo(14);
        assertThat(shown(team, ConversationKind.COACHING)).contains("Wat ging goed?");
        assertThat(page.select("textarea[name='content.text']").text())
                .as("nothing is typed for you")
                .isEmpty();
        assertThat(page.text()).doesNotContain("??");
        var english = pages.page(team.coach(), "/coach/students/" + team.student() + "/notes/new?locale=en");
        assertThat(english.select(".prompts-COACHING").text()).contains("What went well?");
    }

    @Test
    void everyMemberChangesThemForTheWholeTeamAndForNobodyElse() {
        assertThat(pages.open(team.coach(), "/coach/prompts")).hasRedirectedUrl(address);
        var form = form(-1, " Hoe gaat het? \r\n\r\n Wat <b>lukt</b> er al?");
        for (var time = 0; time < 2; time++) {
            assertThat(pages.send(team.coach(), address, form)).hasRedirectedUrl(address);
        }
        assertThat(pages.page(team.leader(), address)
                        .select("textarea[name=coaching]")
                        .val())
                .isEqualTo("Hoe gaat het?\nWat <b>lukt</b> er al?");
        assertThat(shown(team, ConversationKind.COACHING)).isEqualTo("Hoe gaat het? Wat <b>lukt</b> er al?");
        assertThat(shown(team, ConversationKind.CAREER)).as("the others stay").contains("ontdekt over werk");
        assertThat(shown(world.team(), ConversationKind.COACHING)).contains("Wat ging goed?");
    }

    @Test
    void anEmptiedFieldBringsTheStandardQuestionsBack() {
        assertThat(pages.send(team.coach(), address, form(-1, "Hoe gaat het?"))).hasStatus3xxRedirection();
        assertThat(pages.send(team.coach(), address, form(0, "  "))).hasStatus3xxRedirection();
        assertThat(shown(team, ConversationKind.COACHING)).contains("Wat ging goed?");
    }

    @Test
    void tooManyOrTooLongIsSaidInWords() {
        var many = pages.send(team.coach(), address, form(-1, "a?\nb?\nc?\nd?\ne?\nf?\ng?"));
        assertThat(many).hasStatus(422);
        assertThat(Pages.html(many).select("#coaching-error").text()).contains("zes");
        assertThat(Pages.html(many).select("textarea[name=coaching]").val()).startsWith("a?\nb?");
        var long_ = pages.send(team.coach(), address, form(-1, "x".repeat(601)));
        assertThat(long_).hasStatus(422);
        assertThat(Pages.html(long_).select("#coaching-error").text()).contains("600");
    }

    @Test
    void refusesSomebodyOutsideTheTeam() {
        var other = world.team();
        assertThat(pages.open(other.coach(), address)).hasStatus(404);
        assertThat(pages.send(other.leader(), address, form(-1, "Nee?"))).hasStatus(404);
        assertThat(pages.open(team.coach(), "/coach/prompts/x")).hasStatus(404);
        assertThat(pages.open(team.studentAccount(), address)).hasStatus(403);
        assertThat(pages.open(world.managerAccount(), "/coach/prompts")).hasStatus(403);
    }

    @Test
    void letsAMemberOfTwoTeamsChooseTheTeam() {
        var other = world.team();
        world.asManager(user -> teams.add(
                user,
                new AddMember(
                        MembershipId.random(),
                        other.id(),
                        team.coach(),
                        other.school(),
                        false,
                        Period.from(world.today()))));
        var page = pages.page(team.coach(), "/coach/prompts");
        assertThat(page.select("main .rows a").eachAttr("href"))
                .containsExactlyInAnyOrder(address, "/coach/prompts/" + other.id());
        assertThat(pages.send(team.coach(), address, form(-1, "Alleen van ons?")))
                .hasStatus3xxRedirection();
        var both = pages.page(
                team.coach(), "/coach/notes/several?student=" + team.student() + "&student=" + other.student());
        assertThat(both.select(".prompts-COACHING li").eachText()).contains("Alleen van ons?", "Wat ging goed?");
    }
}
