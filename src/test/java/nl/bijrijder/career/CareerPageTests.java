package nl.bijrijder.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

@ApplicationTest
class CareerPageTests {

    private static final String DOSSIER = "/student/dossier";

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private CareerEntries entries;

    @Autowired
    private NextSteps steps;

    @Autowired
    private BehindTheScenes behind;

    private World.Team team;
    private AccountId stan;

    @BeforeEach
    void aTeam() {
        team = world.team();
        stan = team.studentAccount();
    }

    @Test
    void anEmptyDossierInvites() {
        var page = pages.page(stan, DOSSIER);
        assertThat(page.select(".empty").text()).contains("Je dossier is nog leeg");
        assertThat(page.select(".empty a.btn").attr("href")).isEqualTo(DOSSIER + "/new");
        assertThat(page.select(".career-picture")).isEmpty();
        assertThat(page.select(".site-nav a[aria-current]").text()).isEqualTo("Loopbaandossier");
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void aTitleAndOneSentenceSuffice() {
        assertThat(pages.send(
                        stan,
                        DOSSIER,
                        Map.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "content.title",
                                "Stage",
                                "content.lookingBack",
                                "Leuk!",
                                "content.happenedOn",
                                pages.page(stan, DOSSIER + "/new")
                                        .select("[id='content.happenedOn']")
                                        .val())))
                .hasRedirectedUrl(DOSSIER);
        var page = pages.page(stan, DOSSIER);
        assertThat(page.select(".career-entry").text()).contains("Stage", "Leuk!");
    }

    @Test
    void aPhotoCanFollowAtOnce() {
        var buttons = pages.page(stan, DOSSIER + "/new").select(".form-buttons button");
        assertThat(buttons.eachText()).containsExactly("Opslaan", "Opslaan en foto erbij");
        var form = CareerFixture.form(world, "Open dag");
        form.put(buttons.get(1).attr("name"), buttons.get(1).attr("value"));
        var place = DOSSIER + "/" + form.get("id") + "/photos";
        assertThat(pages.send(stan, DOSSIER, form)).hasRedirectedUrl(place);
        assertThat(pages.page(stan, place).select("input[type=file]")).hasSize(1);
        form.put("content.title", " ");
        form.put("id", UUID.randomUUID().toString());
        assertThat(pages.send(stan, DOSSIER, form)).hasStatus(422);
    }

    @Test
    void everythingThatWasTypedIsKept() {
        var fields = new LinkedMultiValueMap<String, String>();
        CareerFixture.form(world, "Kijken bij de kapper").forEach(fields::add);
        fields.set("content.happenedOn", world.today().minusDays(3).toString());
        fields.add("content.aim", "Of het iets is.");
        fields.add("content.result", "Haren gewassen.");
        fields.add("content.mood", "PROUD");
        fields.put("content.lenses", List.of("MOTIVES", "SELF_CONFIDENCE"));
        fields.add("content.followUp", "Nog een keer vragen");
        assertThat(pages.send(stan, DOSSIER, fields)).hasStatus3xxRedirection();
        var content = entriesOf(stan).get(0).content();
        assertThat(content)
                .isEqualTo(new CareerEntryContent(
                        world.today().minusDays(3),
                        "Kijken bij de kapper",
                        "Of het iets is.",
                        "Haren gewassen.",
                        "Ik durfde het.",
                        "Nog een keer vragen",
                        Mood.PROUD,
                        java.util.Set.of(Lens.MOTIVES, Lens.SELF_CONFIDENCE)));
        assertThat(steps()).isEmpty();
        var page = pages.page(stan, DOSSIER);
        assertThat(page.select(".career-mood").text()).isEqualTo("Trots");
        assertThat(page.select(".note-tags li").eachText()).containsExactly("Wat wil ik?", "Ik durf meer");
    }

    @Test
    void theNextStepGoesOnTheRouteOnceAndAsTheStudentsOwn() {
        var form = CareerFixture.form(world, "Open dag");
        form.put("content.followUp", "Bellen met de school");
        form.put("onRoute", "true");
        form.put("dueOn", world.today().plusDays(5).toString());
        pages.send(stan, DOSSIER, form);
        pages.send(stan, DOSSIER, form);
        assertThat(steps())
                .containsExactly("Bellen met de school STUDENT " + world.today().plusDays(5));

        var entry = entriesOf(stan).get(0);
        var edit = pages.page(stan, DOSSIER + "/" + entry.id() + "/edit");
        assertThat(edit.select("#onRoute")).isEmpty();
        assertThat(edit.text()).contains("Deze stap staat al op je route");
        form.put("version", edit.select("#version").val());
        form.put("content.followUp", "Toch mailen");
        assertThat(pages.send(stan, DOSSIER + "/" + entry.id(), form)).hasRedirectedUrl(DOSSIER);
        assertThat(steps()).hasSize(1);
        assertThat(entriesOf(stan).get(0).content().followUp()).isEqualTo("Toch mailen");
    }

    @Test
    void keepsAllInputAndUnfoldsTheRefusedField() {
        var form = CareerFixture.form(world, "Stage");
        form.put("content.lookingBack", " ");
        form.put("content.happenedOn", world.today().plusDays(1).toString());
        form.put("content.mood", "TENSE");
        form.put("content.aim", "Alles leren.");
        var answer = pages.send(stan, DOSSIER, form);
        assertThat(answer).hasStatus(422);
        var page = Pages.html(answer);
        assertThat(page.select(".error-summary").text()).contains("Schrijf op hoe het was");
        assertThat(page.select("[id='content.title']").val()).isEqualTo("Stage");
        assertThat(page.select("input[name='content.mood'][checked]").val()).isEqualTo("TENSE");
        assertThat(page.select("details[open] [id='content.aim']").text()).isEqualTo("Alles leren.");

        form.put("content.lookingBack", "Goed.");
        answer = pages.send(stan, DOSSIER, form);
        assertThat(answer).hasStatus(422);
        page = Pages.html(answer);
        assertThat(page.select(".error-summary").text()).contains("Deze dag moet nog komen");
        assertThat(page.select("details[open] [id='content.happenedOn']")).hasSize(1);

        form.put("content.happenedOn", world.today().toString());
        form.put("onRoute", "true");
        answer = pages.send(stan, DOSSIER, form);
        assertThat(answer).hasStatus(422);
        page = Pages.html(answer);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#content.followUp");
        assertThat(page.select("details[open] #onRoute input[checked]")).hasSize(1);
        assertThat(entriesOf(stan)).isEmpty();
    }

    @Test
    void refusesADayForAStepThatIsNotTicked() {
        var form = CareerFixture.form(world, "Stage");
        form.put("content.followUp", "Bellen");
        form.put("dueOn", world.today().plusDays(2).toString());
        var answer = pages.send(stan, DOSSIER, form);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer)
                        .select("details[open] #onRoute .field-error")
                        .text())
                .contains("Zet ook het vinkje");
    }

    @Test
    void otherWordsUnderTheSameIdBecomeASecondEntryAfterTheStudentSaidSo() {
        var form = CareerFixture.form(world, "Stage");
        pages.send(stan, DOSSIER, form);
        form.put("content.lookingBack", "Heel iets anders.");
        var answer = pages.send(stan, DOSSIER, form);
        assertThat(answer).hasStatus(422);
        var page = Pages.html(answer);
        assertThat(page.select(".error-summary").text()).contains("wordt dit een tweede stukje");
        assertThat(page.select("[id='content.lookingBack']").text()).isEqualTo("Heel iets anders.");
        form.put("id", page.select("#id").val());
        assertThat(pages.send(stan, DOSSIER, form)).hasRedirectedUrl(DOSSIER);
        assertThat(entriesOf(stan)).hasSize(2);
    }

    @Test
    void thePictureShowsTheGapsAndATapFilters() {
        CareerFixture.write(entries, world, stan, "Bakker", Lens.MOTIVES, Lens.QUALITIES);
        CareerFixture.write(entries, world, stan, "Kapper", Lens.MOTIVES, Lens.SELF_INSIGHT);
        CareerFixture.write(entries, world, stan, "Zomaar");
        var page = pages.page(stan, DOSSIER);
        assertThat(page.select(".career-picture li").eachText())
                .containsExactly(
                        "Alles 3 stukjes",
                        "Wie ben ik, wat kan ik? 1 stukje",
                        "Wat wil ik? 2 stukjes",
                        "Welk werk past bij mij? Hier heb je nog niets over",
                        "Hoe kom ik er? Hier heb je nog niets over",
                        "Wie kan mij helpen? Hier heb je nog niets over");
        assertThat(page.select(".career-picture").text()).doesNotContain("%");
        assertThat(page.select(".career-entry h3").eachText()).containsExactly("Zomaar", "Kapper", "Bakker");

        page = pages.page(stan, page.select(".career-picture a").get(1).attr("href"));
        assertThat(page.select(".career-entry h3").eachText()).containsExactly("Bakker");
        page = pages.page(stan, page.select(".career-picture a").get(5).attr("href"));
        assertThat(page.select(".empty").text()).contains("Hier heb je nog niets over: Wie kan mij helpen?");
        page = pages.page(stan, page.select(".empty a").attr("href"));
        assertThat(page.select("details[open] input[name='content.lenses'][checked]")
                        .val())
                .isEqualTo("NETWORKING");
        assertThat(pages.open(stan, DOSSIER + "?lens=BEST")).hasStatus(404);
    }

    @Test
    void aRemovedEntryIsGoneWithWhatWasStillBeingTyped() {
        var id = CareerFixture.write(entries, world, stan, "Toch liever niet");
        var edit = DOSSIER + "/" + id + "/edit";
        pages.send(
                stan,
                "/account/drafts/" + UUID.randomUUID(),
                Map.of(
                        "draftPlace",
                        edit,
                        "draftWriter",
                        UUID.randomUUID().toString(),
                        "draftSequence",
                        "1",
                        "content.lookingBack",
                        "Een geheim"));
        assertThat(pages.page(stan, edit).select("[id='content.lookingBack']").text())
                .isEqualTo("Een geheim");
        var ask = pages.page(stan, DOSSIER + "/" + id + "/removal");
        assertThat(ask.select("h1").text()).isEqualTo("Dit stukje weghalen?");
        assertThat(pages.send(stan, DOSSIER + "/" + id + "/removal", Map.of())).hasRedirectedUrl(DOSSIER);
        assertThat(pages.open(stan, edit)).hasStatus(404);
        assertThat(pages.page(stan, DOSSIER).select(".empty")).hasSize(1);
        assertThat(behind.jdbc()
                        .sql("select count(*) from draft where fields::text like '%Een geheim%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aColleagueReadsAlongAndThatIsOnRecord() {
        CareerFixture.write(entries, world, stan, "Bakker", Lens.MOTIVES);
        var file = pages.page(team.coach(), "/coach/students/" + team.student());
        var page = pages.page(
                team.coach(),
                file.select("a:containsOwn(Loopbaandossier), a:contains(Loopbaandossier)")
                        .attr("href"));
        assertThat(page.select("h1").text()).isEqualTo("Loopbaandossier van Stan");
        assertThat(page.select(".career-entry h3").text()).isEqualTo("Bakker");
        assertThat(page.select(".career-gap").first().text()).contains("Nog niets over geschreven");
        assertThat(page.select("main form, .note-acts")).isEmpty();
        assertThat(acts(team.student(), team.coach())).contains("FILE_READ");
        assertThat(acts(team.student(), stan)).contains("CAREER_ENTRY_WRITTEN");
        assertThat(pages.page(stan, "/student/file").text()).contains("schreef een stukje in het loopbaandossier");
    }

    @Test
    void aColleagueSeesThatThereIsNothingYet() {
        var page = pages.page(team.coach(), "/coach/students/" + team.student() + "/dossier");
        assertThat(page.select(".empty").text()).contains("Stan schreef nog niets");
    }

    @Test
    void strangersFindNothing() {
        var id = CareerFixture.write(entries, world, stan, "Van mij");
        var other = world.team();
        assertThat(pages.open(other.studentAccount(), DOSSIER + "/" + id + "/edit"))
                .hasStatus(404);
        assertThat(pages.send(other.studentAccount(), DOSSIER + "/" + id + "/removal", Map.of()))
                .hasStatus(404);
        assertThat(pages.open(other.coach(), "/coach/students/" + team.student() + "/dossier"))
                .hasStatus(404);
        assertThat(pages.open(team.coach(), DOSSIER)).hasStatus(403);
        assertThat(pages.open(stan, "/coach/students/" + team.student() + "/dossier"))
                .hasStatus(403);
        assertThat(entriesOf(stan)).hasSize(1);
    }

    @Test
    void anIdOfSomebodyElseIsNoWayIn() {
        var id = CareerFixture.write(entries, world, stan, "Van mij");
        var other = world.team();
        var form = CareerFixture.form(world, "Gekaapt");
        form.put("id", id.toString());
        assertThat(pages.send(other.studentAccount(), DOSSIER, form)).hasStatus(422);
        assertThat(entriesOf(stan).get(0).content().title()).isEqualTo("Van mij");
        assertThat(entriesOf(other.studentAccount())).isEmpty();
    }

    @Test
    void aLongDossierCostsAsManyStatementsAsAShortOne() {
        CareerFixture.write(entries, world, stan, "Eerste", Lens.MOTIVES);
        var coachPage = "/coach/students/" + team.student() + "/dossier";
        pages.page(stan, DOSSIER);
        pages.page(team.coach(), coachPage);
        var one = Statements.count(() -> pages.page(stan, DOSSIER));
        var oneOfCoach = Statements.count(() -> pages.page(team.coach(), coachPage));
        for (var number = 0; number < 29; number++) {
            CareerFixture.write(entries, world, stan, "Stukje " + number, Lens.values()[number % 8]);
        }
        assertThat(Statements.count(() -> pages.page(stan, DOSSIER))).isLessThanOrEqualTo(one + 1);
        assertThat(Statements.count(() -> pages.page(team.coach(), coachPage))).isLessThanOrEqualTo(oneOfCoach + 1);
        System.out.printf("dossier: %d statements, for a coach %d%n", one, oneOfCoach);
        var second = pages.page(stan, DOSSIER + "?page=2");
        assertThat(second.select(".career-entry")).hasSize(10);
    }

    @Test
    void thePagesExistInEnglish() {
        CareerFixture.write(entries, world, stan, "Bakker", Lens.MOTIVES);
        var page = pages.page(stan, DOSSIER + "?locale=en");
        assertThat(page.select(".career-picture").text()).contains("1 piece", "Nothing about this yet");
        assertThat(pages.page(stan, DOSSIER + "/new?locale=en").text()).contains("I'd rather not say");
    }

    private List<CareerEntrySummary> entriesOf(AccountId student) {
        return world.as(
                student, user -> entries.ofStudent(user, user.asStudent().orElseThrow()));
    }

    private List<String> steps() {
        return world.as(stan, user -> steps.listFor(user, team.student())).stream()
                .map(step -> step.text() + " " + step.initiative() + " " + step.dueOn())
                .toList();
    }

    private List<String> acts(StudentId student, AccountId by) {
        return behind.jdbc()
                .sql("select act from student_access where student_id = ? and account_id = ?")
                .params(student.value(), by.value())
                .query(String.class)
                .list();
    }
}
