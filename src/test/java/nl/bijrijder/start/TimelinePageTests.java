package nl.bijrijder.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.bijrijder.guidance.coaching.AssignCoach;
import nl.bijrijder.guidance.coaching.CoachshipId;
import nl.bijrijder.guidance.coaching.Coachships;
import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.guidance.note.NoteContent;
import nl.bijrijder.guidance.note.NoteFixture;
import nl.bijrijder.guidance.note.NoteId;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.guidance.note.WriteNote;
import nl.bijrijder.people.organisation.Sector;
import nl.bijrijder.people.qualification.QualificationImports;
import nl.bijrijder.people.qualification.Qualifications;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.route.LearningRoutes;
import nl.bijrijder.route.NextStepId;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.route.PlanNextStep;
import nl.bijrijder.route.RouteFixture;
import nl.bijrijder.route.RoutePlans;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One line in time: what stands on it, for whom, and how one chooses from it. */
@ApplicationTest
class TimelinePageTests {

    private static final String OWN = "/student/timeline";

    private final Pages pages;
    private final World world;
    private final Notes notes;
    private final NextSteps steps;
    private final LearningRoutes routes;
    private final Coachships coachships;
    private final Students students;
    private final RouteFixture fixture;
    private final BehindTheScenes behind;

    @Autowired
    TimelinePageTests(
            Pages pages,
            World world,
            Notes notes,
            NextSteps steps,
            LearningRoutes routes,
            Coachships coachships,
            Students students,
            QualificationImports imports,
            Qualifications qualifications,
            RoutePlans plans,
            BehindTheScenes behind) {
        this.pages = pages;
        this.world = world;
        this.notes = notes;
        this.steps = steps;
        this.routes = routes;
        this.coachships = coachships;
        this.students = students;
        this.fixture = new RouteFixture(world, imports, qualifications, plans);
        this.behind = behind;
    }

    @Test
    void tellsWhatHappenedAndWhatIsToCome() {
        var team = world.team();
        fixture.start(team, fixture.plan(team), team.student(), 2);
        assign(team, team.coach());
        var step = plan(team, "Bellen met de bakker");
        world.as(team.coach(), user -> {
            steps.done(user, step);
            var route = routes.summaries(user, List.of(team.student())).get(team.student());
            var road = routes.milestones(user, route);
            routes.milestoneDone(user, road.get(0).id(), world.today());
            routes.skipMilestone(user, road.get(1).id(), "Deed dit al op de andere school");
            return 1;
        });
        world.asManager(user -> {
            students.enrol(
                    user,
                    team.student(),
                    team.college(),
                    Sector.MBO,
                    Period.from(world.today().plusMonths(2)));
            return 1;
        });
        var page = pages.page(team.coach(), address(team.student()));
        assertThat(page.select(".timeline").text())
                .contains("Start van de leerroute", "Coen", "is nu de coach", "Volgende stap", "Stap gedaan")
                .contains("Bellen met de bakker", "Mijlpaal gehaald", "Mijlpaal overgeslagen", "Deed dit al")
                .doesNotContain("Oversteek");
        assertThat(page.select(".timeline-ahead").text()).contains("Oversteek naar het mbo: College");
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void placementsAndPlannedConversationsOfTheDemoWorldAreOnIt() {
        var karim = account("karim@hetveer.example");
        var mila = account("mila@hetveer.example");
        var id = behind.jdbc()
                .sql("select id from student where account_id = ?")
                .param(mila.value())
                .query(java.util.UUID.class)
                .single();
        var placements = pages.page(karim, "/coach/students/" + id + "?kind=PLACEMENT");
        assertThat(placements.select(".timeline-line-title").eachText())
                .anySatisfy(title -> assertThat(title).startsWith("Begin van de stage bij"));
        assertThat(pages.page(mila, OWN + "?kind=PLACEMENT").select(".timeline-line-title"))
                .hasSameSizeAs(placements.select(".timeline-line-title"));
    }

    @Test
    void theCareerDossierOfTheDemoWorldIsOnItWithItsLenses() {
        var noor = account("noor@wilgenhof.example");
        var entries = pages.page(noor, OWN + "?kind=CAREER").select(".timeline-line-title");
        assertThat(entries).isNotEmpty();
        assertThat(entries.eachText()).allSatisfy(title -> assertThat(title).startsWith("Loopbaandossier: "));
    }

    @Test
    void saysOnWhichVisitsTheStudentWas() {
        var noor = account("noor@wilgenhof.example");
        var student = behind.jdbc()
                .sql("select id from student where account_id = ?")
                .param(noor.value())
                .query(java.util.UUID.class)
                .single();
        var titles = pages.page(noor, OWN + "?kind=VISIT").select(".timeline-line-title");
        assertThat(titles.eachText()).anySatisfy(title -> assertThat(title).startsWith("Mee op bezoek bij"));
        var there = behind.jdbc()
                .sql("select visit_id from visit_attendance where student_id = ? and state <> 'ABSENT' limit 1")
                .param(student)
                .query(java.util.UUID.class)
                .single();
        var state = "update visit_attendance set state = ? where student_id = ? and visit_id = ?";
        behind.jdbc().sql(state).params("ABSENT", student, there).update();
        try {
            assertThat(pages.page(noor, OWN + "?kind=VISIT")
                            .select(".timeline-line-title")
                            .eachText())
                    .anySatisfy(title -> assertThat(title).startsWith("Niet mee op bezoek bij"));
        } finally {
            behind.jdbc().sql(state).params("PRESENT", student, there).update();
        }
    }

    private AccountId account(String email) {
        return new AccountId(behind.jdbc()
                .sql("select id from account where email = ?")
                .param(email)
                .query(java.util.UUID.class)
                .single());
    }

    @Test
    void aStepOfANoteIsToldOnceUnlessOneAsksForSteps() {
        var team = world.team();
        write(team, "Gesproken", "Bellen met oma");
        var page = pages.page(team.coach(), address(team.student()));
        assertThat(page.select(".timeline > li")).hasSize(1);
        var onlySteps = pages.page(team.coach(), address(team.student()) + "?kind=STEP");
        assertThat(onlySteps.select(".timeline > li")).hasSize(1);
        assertThat(onlySteps.select(".timeline-line-text").text()).isEqualTo("Bellen met oma");
    }

    @Test
    void showsWhatWasChosenKeepsTheChoiceAndSaysHowMany() {
        var team = world.team();
        write(team, "Over motieven", null);
        NoteFixture.write(notes, world, team.leader(), team.student(), Audience.TEAM, "Van de leider");
        plan(team, "Bellen");
        var some = pages.page(
                team.coach(),
                address(team.student()) + "?kind=NOTE&lens=MOTIVES&author=" + team.coach() + "&from=2020-01-01");
        assertThat(some.select(".note-text").text()).isEqualTo("Over motieven");
        assertThat(some.select("[role=status]").text()).contains("Je ziet 1 van 3");
        assertThat(some.select("details.timeline-filter[open]")).hasSize(1);
        assertThat(some.select("#kind option[selected]").val()).isEqualTo("NOTE");
        assertThat(some.select("#lens option[selected]").val()).isEqualTo("MOTIVES");
        assertThat(some.select("#author option[selected]").val())
                .isEqualTo(team.coach().toString());
        assertThat(some.select("#from").val()).isEqualTo("2020-01-01");
        assertThat(some.select(".timeline-count a").attr("href")).isEqualTo(address(team.student()));
        var nothing = pages.page(team.coach(), address(team.student()) + "?until=2001-01-01");
        assertThat(nothing.select(".empty").text()).contains("Niets past bij wat je koos");
        assertThat(nothing.select("[role=status]").text()).contains("Je ziet 0 van 3");
    }

    @Test
    void nonsenseIsNoFilter() {
        var team = world.team();
        write(team, "Een", null);
        for (var query : List.of(
                "kind=KITE&lens=%27&author=sanne&from=2026-02-31&until=x&news=maybe",
                "kind=NOTE&kind=STEP&kind=", "author=" + AccountId.random(), "news=true", "from=%2B999999-01-01")) {
            var page = pages.page(team.coach(), java.net.URI.create(address(team.student()) + "?" + query));
            assertThat(page.select(".note-text").text()).as(query).isEqualTo("Een");
        }
    }

    @Test
    void marksWhatOthersPutInSinceTheLookBeforeThisOne() {
        var team = world.team();
        NoteFixture.write(notes, world, team.leader(), team.student(), Audience.TEAM, "Van voor de vorige blik");
        assertThat(pages.page(team.coach(), address(team.student())).select(".tag:contains(Nieuw)"))
                .as("a first look has no news")
                .isEmpty();
        behind.jdbc()
                .sql(
                        "update student_access set at = at - interval '2 hours' where student_id = ? and act = 'FILE_READ'")
                .param(team.student().value())
                .update();
        age(team.student(), 3);
        NoteFixture.write(notes, world, team.leader(), team.student(), Audience.TEAM, "Van daarna");
        NoteFixture.write(notes, world, team.coach(), team.student(), Audience.TEAM, "Van de lezer");
        for (var reload = 0; reload < 3; reload++) {
            var page = pages.page(team.coach(), address(team.student()));
            assertThat(page.select(".timeline-fresh")).hasSize(1);
            assertThat(page.select(".timeline li:has(.timeline-fresh) .note-text")
                            .text())
                    .isEqualTo("Van daarna");
            assertThat(page.select("[role=status]").text()).contains("1 nieuw");
        }
        var news = pages.page(team.coach(), address(team.student()) + "?news=true");
        assertThat(news.select(".note-text").eachText()).containsExactly("Van daarna");
        assertThat(news.select("#news1[checked]")).hasSize(1);
    }

    @Test
    void aStudentSeesTheOwnStoryAndNothingThatWasNotShared() {
        var team = world.team();
        assertThat(pages.page(team.studentAccount(), OWN).select(".empty").text())
                .contains("Hier komt te staan");
        NoteFixture.write(notes, world, team.coach(), team.student(), Audience.TEAM, "Alleen voor het team");
        NoteFixture.write(notes, world, team.coach(), team.student(), Audience.DRAFT, "Nog niet af");
        write(team, "Voor ons allebei", null);
        plan(team, "Bellen");
        var page = pages.page(team.studentAccount(), OWN);
        assertThat(page.select(".note-text").eachText()).containsExactly("Voor ons allebei");
        assertThat(page.text())
                .contains("Bellen", "Hoe zie jij het?")
                .doesNotContain("Alleen voor het team", "Nog niet af", "Wie kan dit zien", "??");
        assertThat(page.select("#author option").eachText())
                .contains("Iedereen")
                .hasSize(2);
        assertThat(pages.page(team.studentAccount(), "/student/file")
                        .select(".access-lines")
                        .text())
                .as("the own look is no news")
                .doesNotContain("keek in je dossier");
        assertThat(pages.open(team.coach(), OWN)).hasStatus(403);
        assertThat(pages.page(world.team().studentAccount(), OWN).text()).doesNotContain("Voor ons allebei");
    }

    private void assign(World.Team team, AccountId coach) {
        world.as(
                team.leader(),
                user -> coachships.assign(
                        user, new AssignCoach(CoachshipId.random(), team.student(), coach, world.today())));
    }

    private NextStepId plan(World.Team team, String text) {
        var command = new PlanNextStep(NextStepId.random(), team.student(), text, null, Initiative.COACH);
        return world.as(team.coach(), user -> steps.plan(user, command));
    }

    private void write(World.Team team, String text, @Nullable String step) {
        var content =
                new NoteContent(text, null, step, null, ConversationKind.COACHING, world.today(), Set.of(Lens.MOTIVES));
        world.as(
                team.coach(),
                user -> notes.write(user, new WriteNote(NoteId.random(), team.student(), Audience.STUDENT, content)));
    }

    /** Lets what was published be some hours old; the trigger that keeps notes as they are steps aside for it. */
    private void age(StudentId student, int hours) {
        behind.jdbc()
                .sql("alter table coaching_note disable trigger coaching_note_keeps")
                .update();
        behind.jdbc()
                .sql(
                        "update coaching_note set published_at = published_at - make_interval(hours => ?), occurred_on = occurred_on - 1 where student_id = ?")
                .params(hours, student.value())
                .update();
        behind.jdbc()
                .sql("alter table coaching_note enable trigger coaching_note_keeps")
                .update();
    }

    private static String address(StudentId student) {
        return "/coach/students/" + student;
    }
}
