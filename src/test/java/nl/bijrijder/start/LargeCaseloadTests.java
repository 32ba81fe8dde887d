package nl.bijrijder.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.bijrijder.guidance.coaching.AssignCoach;
import nl.bijrijder.guidance.coaching.CoachshipId;
import nl.bijrijder.guidance.coaching.Coachships;
import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.guidance.note.NoteContent;
import nl.bijrijder.guidance.note.NoteId;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.guidance.note.WriteNote;
import nl.bijrijder.people.team.AddMember;
import nl.bijrijder.people.team.MembershipId;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who works in two teams with two hundred students between them still has a page to work with. */
@ApplicationTest
class LargeCaseloadTests {

    private static final int STUDENTS = 200;
    private static final int COACHED = 30;
    private static final int MOST_BYTES = 120_000;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Teams teams;

    @Autowired
    private Coachships coachships;

    @Autowired
    private Notes notes;

    @Test
    void twoHundredStudentsAskTheDatabaseAsOftenAsOneAndAPageStaysAPage() {
        var one = world.team();
        var other = world.team();
        var both = Period.from(world.today().minusYears(1));
        join(one, other.coach(), both);
        join(one, other.leader(), both);
        coach(other, other.student());
        coach(one, one.student());
        talk(other, other.student(), world.today());
        var places = List.of("/coach", "/coach/students/" + other.student(), "/team/students", "/coach?show=SIGNAL");
        var before = counts(other, places);
        var all = new ArrayList<StudentId>();
        for (var number = 2; number < STUDENTS; number++) {
            all.add(world.student(number % 2 == 0 ? one : other, "Student" + number));
        }
        all.stream()
                .filter(student -> all.indexOf(student) % 2 == 1)
                .limit(COACHED)
                .forEach(student -> {
                    coach(other, student);
                    talk(other, student, world.today().minusDays(40));
                });
        var after = counts(other, places);
        System.out.println("statements at 1 and at 200 students: " + places + " " + before + " " + after);
        for (var place = 0; place < places.size(); place++) {
            assertThat(after.get(place)).as(places.get(place)).isLessThanOrEqualTo(before.get(place));
        }

        var page = pages.page(other.coach(), "/coach");
        assertThat(page.select("section[aria-labelledby=own-title] .student-row"))
                .hasSize(COACHED + 1);
        assertThat(page.select(".coach-others .student-row"))
                .as("a page of colleagues' students")
                .hasSize(20);
        assertThat(page.select(".coach-others .student-row").first().text()).contains("Geen coach");
        assertThat(page.select(".coach-others .pages a[rel=next]").attr("href")).isEqualTo("/coach?show=ALL&page=2");
        assertThat(pages.page(other.coach(), "/coach?show=ALL&page=9").select(".coach-others .student-row"))
                .as("the last page")
                .hasSize(STUDENTS - COACHED - 1 - 8 * 20);
        var bytes = page.outerHtml().getBytes(StandardCharsets.UTF_8).length;
        var started = System.nanoTime();
        for (var round = 0; round < 10; round++) {
            pages.page(other.coach(), "/coach");
        }
        System.out.printf(
                "/coach at 200 students: %d bytes, %.0f ms%n", bytes, (System.nanoTime() - started) / 1e6 / 10);
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private List<Long> counts(World.Team team, List<String> places) {
        var counts = new ArrayList<Long>();
        for (var place : places) {
            var who = place.startsWith("/team") ? team.leader() : team.coach();
            pages.page(who, place);
            counts.add(Statements.count(() -> pages.page(who, place)));
        }
        return counts;
    }

    private void join(World.Team team, AccountId person, Period period) {
        world.asManager(user ->
                teams.add(user, new AddMember(MembershipId.random(), team.id(), person, team.school(), false, period)));
    }

    private void coach(World.Team team, StudentId student) {
        world.as(
                team.leader(),
                user -> coachships.assign(
                        user,
                        new AssignCoach(
                                CoachshipId.random(),
                                student,
                                team.coach(),
                                world.today().minusDays(90))));
    }

    private void talk(World.Team team, StudentId student, LocalDate day) {
        var content =
                new NoteContent("Gesproken.", null, "Bellen", world.today(), ConversationKind.COACHING, day, Set.of());
        world.as(
                team.coach(),
                user -> notes.write(user, new WriteNote(NoteId.random(), student, Audience.TEAM, content)));
    }
}
