package nl.bijrijder.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class ClassBriefTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ClassBriefs briefs;

    @Autowired
    private BehindTheScenes behind;

    private WishFixture fixture;
    private World.Team team;
    private WishFixture.Group group;
    private String place;

    @BeforeEach
    void answers() {
        fixture = new WishFixture(beans);
        team = world.team();
        group = fixture.group(team, 4);
        place = "/coach/visits/" + group.visit() + "/brief";
        fixture.open(team, group);
        fixture.say(
                group,
                0,
                Map.of(0, WishKind.WANT_TO_DO, 1, WishKind.RATHER_NOT),
                Map.of(WishKind.WANT_TO_DO, "Samen met klas2 kneden", WishKind.RATHER_NOT, "Bloed zien"));
        fixture.say(group, 1, Map.of(0, WishKind.WANT_TO_DO), Map.of(WishKind.WANT_TO_SEE, "De oven van binnen"));
    }

    @Test
    void theCompanyGetsCountsAndOnlyTheQuotesATeacherTicked() {
        var page = pages.page(team.coach(), place);
        assertThat(page.text()).doesNotContain("Bloed zien", "??");
        assertThat(page.select("input[name=quotes]")).hasSize(2);
        assertThat(page.select("input[name=quotes][checked]")).isEmpty();
        assertThat(page.select(".quote-warning").text()).contains("Klas2");
        choose("De oven van binnen");
        send(seen(), UUID.randomUUID());
        var brief = briefs.of(group.visit()).orElseThrow();
        assertThat(brief.number()).isEqualTo(1);
        assertThat(brief.quotes()).containsExactly(new ClassBrief.Quote(WishKind.WANT_TO_SEE, "De oven van binnen"));
        assertThat(brief.topics())
                .containsExactly(
                        new TopicCount("met de machines werken", 0, 2, 0),
                        new TopicCount("met ouderen praten", 0, 0, 0),
                        new TopicCount("koken", 0, 0, 0));
    }

    @Test
    void whatWasSentStaysAndWhatChangedIsTheNextVersion() {
        var first = seen();
        var id = UUID.randomUUID();
        send(first, id);
        send(first, id);
        send(first, UUID.randomUUID());
        assertThat(briefs.of(group.visit()).orElseThrow().number()).isEqualTo(1);
        fixture.say(group, 2, Map.of(0, WishKind.WANT_TO_DO), Map.of());
        assertThat(briefs.of(group.visit()).orElseThrow().topics().get(0).wantToDo())
                .isEqualTo(2);
        var answer =
                pages.send(team.coach(), place, Map.of("id", UUID.randomUUID().toString(), "seen", first));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select(".error-summary").text()).contains("intussen iets veranderd");
        send(seen(), UUID.randomUUID());
        var second = briefs.of(group.visit()).orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.topics().get(0).wantToDo()).isEqualTo(3);
    }

    @Test
    void otherWordsHaveToBeReadAgain() {
        choose("De oven van binnen");
        fixture.say(group, 1, Map.of(0, WishKind.WANT_TO_DO), Map.of(WishKind.WANT_TO_SEE, "Iets heel anders"));
        assertThat(pages.page(team.coach(), place).select("input[name=quotes][checked]"))
                .isEmpty();
    }

    @Test
    void nothingThatIsSentNamesAStudent() {
        assertThat(behind.jdbc().sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where (table_name like 'sent_brief%' or table_name = 'promise')
                          and column_name in ('student_id', 'answer_id')""").query(String.class).list()).isEmpty();
        choose("De oven van binnen");
        send(seen(), UUID.randomUUID());
        var rows = behind.jdbc()
                .sql("select b.*, q.*, t.* from sent_brief b left join sent_brief_quote q on q.brief_id = b.id"
                        + " left join sent_brief_topic t on t.brief_id = b.id where b.visit_id = ?")
                .param(group.visit().value())
                .query()
                .listOfRows()
                .toString();
        group.students().forEach(student -> assertThat(rows).doesNotContain(student.toString()));
    }

    @Test
    void toEverybodyElseThereIsNothing() {
        var other = world.team();
        assertThat(pages.open(other.coach(), place)).hasStatus(404);
        assertThat(pages.send(other.coach(), place + "/quotes", Map.of())).hasStatus(404);
        assertThat(pages.send(
                        other.coach(), place, Map.of("id", UUID.randomUUID().toString(), "seen", "")))
                .hasStatus(404);
        assertThat(pages.open(
                        team.coach(), "/coach/visits/" + fixture.group(team, 1).visit() + "/brief"))
                .hasStatus(404);
    }

    @Test
    void namesAreFoundWhateverTheAccentsAndCapitals() {
        var names = new NamesInText(List.of(PersonName.of("Chloë", "van", "Dijk"), PersonName.of("Bo", null, null)));
        assertThat(names.find("Net als CHLOE wil ik kneden")).contains("Chloë");
        assertThat(names.find("Bo's hond mag mee")).contains("Bo");
        assertThat(names.find("De boom en de dijken zien")).isEmpty();
        assertThat(names.find(null)).isEmpty();
    }

    private String seen() {
        return pages.page(team.coach(), place).select("input[name=seen]").val();
    }

    private void send(String seen, UUID id) {
        assertThat(pages.send(team.coach(), place, Map.of("id", id.toString(), "seen", seen)))
                .hasRedirectedUrl(place);
    }

    private void choose(String words) {
        var choice = pages.page(team.coach(), place)
                .select("label:contains(" + words + ") input")
                .val();
        assertThat(pages.send(team.coach(), place + "/quotes", Map.of("quotes", choice)))
                .hasRedirectedUrl(place);
    }
}
