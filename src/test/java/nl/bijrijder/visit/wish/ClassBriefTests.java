package nl.bijrijder.visit.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;

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
    private Students students;

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
        assertThat(page.select(".quote-warning").text()).contains("Klas2", "niet naar het bedrijf");
        choose("De oven van binnen");
        send(seen(), UUID.randomUUID());
        var brief = briefs.of(new Witness(group.visit())).orElseThrow();
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
        assertThat(briefs.of(new Witness(group.visit())).orElseThrow().number()).isEqualTo(1);
        fixture.say(group, 2, Map.of(0, WishKind.WANT_TO_DO), Map.of());
        assertThat(briefs.of(new Witness(group.visit()))
                        .orElseThrow()
                        .topics()
                        .get(0)
                        .wantToDo())
                .isEqualTo(2);
        var answer =
                pages.send(team.coach(), place, Map.of("id", UUID.randomUUID().toString(), "seen", first));
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select(".error-summary").text()).contains("intussen iets veranderd");
        send(seen(), UUID.randomUUID());
        var second = briefs.of(new Witness(group.visit())).orElseThrow();
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
    void aNameThatCanBeAWordIsReadOnlyAfterSomebodySaidSo() {
        var choice = valueOf("Samen met klas2 kneden");
        var other = valueOf("De oven van binnen");
        var quotes = new LinkedMultiValueMap<String, String>();
        quotes.addAll("quotes", List.of(choice, other));
        var refused = pages.send(team.coach(), place + "/quotes", quotes);
        assertThat(refused).hasStatus(422);
        assertThat(Pages.html(refused).select(".error-summary")).hasSize(1);
        assertThat(Pages.html(refused).select("input[name=quotes][checked]")).hasSize(2);
        assertThat(pages.page(team.coach(), place).select("input[name=quotes][checked]"))
                .isEmpty();
        quotes.add("noName", choice);
        assertThat(pages.send(team.coach(), place + "/quotes", quotes)).hasRedirectedUrl(place);
        assertThat(pages.page(team.coach(), place).select("input[name=noName]").hasAttr("checked"))
                .isTrue();
        send(seen(), UUID.randomUUID());
        assertThat(briefs.of(new Witness(group.visit())).orElseThrow().quotes()).hasSize(2);
    }

    @Test
    void aWholeNameNeverLeaves() {
        var full = world.as(
                team.coach(),
                user -> students.find(user, group.students().get(2)).name().full());
        fixture.say(group, 2, Map.of(), Map.of(WishKind.WANT_TO_DO, "Naast " + full + " zitten"));
        behind.jdbc()
                .sql("update wish_answer set do_quoted = true where visit_id = ? and student_id = ?")
                .params(group.visit().value(), group.students().get(2).value())
                .update();
        var page = pages.page(team.coach(), place);
        assertThat(page.select(".quote-list").text()).contains("Naast " + full + " zitten");
        assertThat(page.select("input[name=quotes]")).hasSize(2);
        send(seen(), UUID.randomUUID());
        assertThat(briefs.of(new Witness(group.visit())).orElseThrow().quotes()).isEmpty();
    }

    @Test
    void aTopicOrAPromiseWithANameIsRefused() {
        var visit = "/coach/visits/" + group.visit();
        var topics =
                pages.send(team.coach(), visit + "/wishes/topics", Map.of("version", "0", "topics", "met Klas1 koken"));
        assertThat(topics).hasStatus(422);
        assertThat(Pages.html(topics).select(".field-error").text()).contains("\u2018Klas1\u2019");
        var promise = pages.send(team.coach(), visit + "/promises", Map.of("text", "Klas1 mag kneden"));
        assertThat(promise).hasStatus(422);
        assertThat(Pages.html(promise).select(".field-error").text()).contains("\u2018Klas1\u2019");
    }

    private String valueOf(String words) {
        return pages.page(team.coach(), place)
                .select("label:contains(" + words + ") input")
                .val();
    }

    private String seen() {
        return pages.page(team.coach(), place).select("input[name=seen]").val();
    }

    private void send(String seen, UUID id) {
        assertThat(pages.send(team.coach(), place, Map.of("id", id.toString(), "seen", seen)))
                .hasRedirectedUrl(place);
    }

    private void choose(String words) {
        var choice = valueOf(words);
        assertThat(pages.send(team.coach(), place + "/quotes", Map.of("quotes", choice)))
                .hasRedirectedUrl(place);
    }
}
