package nl.bijrijder.demo;

import static nl.bijrijder.demo.CastMember.BAS;
import static nl.bijrijder.demo.CastMember.DAAN;
import static nl.bijrijder.demo.CastMember.INGRID;
import static nl.bijrijder.demo.CastMember.JOKE;
import static nl.bijrijder.demo.CastMember.KARIM;
import static nl.bijrijder.demo.CastMember.MILA;
import static nl.bijrijder.demo.CastMember.NOOR;
import static nl.bijrijder.demo.CastMember.PETER;
import static nl.bijrijder.demo.CastMember.SANNE;
import static nl.bijrijder.demo.CastMember.TOM;
import static nl.bijrijder.demo.CastMember.YUSUF;

import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.guidance.coaching.AssignCoach;
import nl.bijrijder.guidance.coaching.CoachshipId;
import nl.bijrijder.guidance.coaching.Coachships;
import nl.bijrijder.guidance.note.NoteLife;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.people.organisation.Region;
import nl.bijrijder.people.organisation.SchoolHolidays;
import nl.bijrijder.shared.SchoolYear;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Chapter 4: who coaches whom, and what they wrote down. Peter left and Ingrid took over all but one, Joke leaves soon, one
 * student's coach stops, one student was not spoken to for more than four weeks of school and one never.
 */
@Component
@Order(40)
@OnlyInDemoWorld
class CoachingChapter implements Chapter {

    private static final int NOT_SPOKEN_LATELY = 7;
    private static final int NEVER_SPOKEN = 8;
    private static final int FORGOTTEN_WHEN_PETER_LEFT = 13;
    private static final int COACHED_BY_STAND_IN = 14;

    private final Story story;
    private final Coachships coachships;
    private final Notes notes;
    private final NoteLife life;
    private final SchoolHolidays holidays;

    CoachingChapter(Story story, Coachships coachships, Notes notes, NoteLife life, SchoolHolidays holidays) {
        this.story = story;
        this.coachships = coachships;
        this.notes = notes;
        this.life = life;
        this.holidays = holidays;
    }

    @Override
    public void tell() {
        var september = new SchoolYear(SchoolYear.of(story.today()).firstYear()).firstDay();
        var start = september.isBefore(story.today().minusMonths(2))
                ? september
                : story.today().minusMonths(4);
        coachesOfCare(start);
        coachesOfTech(start);
        CoachingNotes.ofTheCast().forEach(line -> line.tell(story, notes));
        whatHappenedToNotes();
        smallTalk();
    }

    /** A note that was added to and answered, one that was shared later, and one that was withdrawn. */
    private void whatHappenedToNotes() {
        var today = story.today();
        var conversation = CoachingNotes.id(SANNE, NOOR, 25);
        story.tell(
                today.minusDays(23),
                SANNE,
                user -> life.amend(
                        user,
                        Story.id("amendment"),
                        conversation,
                        "De proefreis is met bus 41, niet met de trein. Noors moeder zocht het na."));
        story.tell(
                today.minusDays(21),
                NOOR,
                user -> life.answer(
                        user,
                        Story.id("view"),
                        conversation,
                        "Ik vond het gesprek best fijn. Alleen: ik vind reizen niet eng, ik vind te laat komen eng."));
        var practice = CoachingNotes.id(KARIM, NOOR, 74);
        story.tell(today.minusDays(50), KARIM, user -> life.share(user, practice));
        var wrong = CoachingNotes.id(TOM, YUSUF, 19);
        story.tell(
                today.minusDays(18),
                TOM,
                user -> life.withdraw(user, wrong, "Deze notitie ging over een andere student uit de groep."));
    }

    private void coachesOfCare(LocalDate start) {
        coach(INGRID, SANNE, NOOR, start);
        coach(INGRID, SANNE, DAAN, start);
        coach(INGRID, KARIM, MILA, start);
        var mates = StudentsChapter.classmates(Story.CARE);
        for (var index = 0; index < mates.size(); index++) {
            var mate = mates.get(index).email();
            if (index < 5) {
                coach(INGRID, SANNE, mate, start);
            } else if (index < 11) {
                coach(INGRID, KARIM, mate, start);
            } else if (index < 14) {
                coach(INGRID, PETER, mate, start);
                if (index != FORGOTTEN_WHEN_PETER_LEFT) {
                    coach(INGRID, INGRID, mate, story.today().minusMonths(1).plusDays(1));
                }
            } else if (index == COACHED_BY_STAND_IN) {
                coach(INGRID, JOKE, mate, story.today().minusMonths(1));
            } else {
                coach(INGRID, KARIM, mate, start);
            }
        }
        endSoon(mates.get(mates.size() - 1).email());
    }

    private void coachesOfTech(LocalDate start) {
        coach(BAS, TOM, YUSUF, start);
        var mates = StudentsChapter.classmates(Story.TECH);
        for (var index = 0; index < mates.size(); index++) {
            coach(BAS, index % 2 == 0 ? TOM : BAS, mates.get(index).email(), start);
        }
    }

    private void coach(String leader, String coach, String student, LocalDate from) {
        var id = new CoachshipId(Story.id("coachship " + coach + " " + student));
        story.tell(
                from,
                leader,
                user -> coachships.assign(
                        user, new AssignCoach(id, Story.student(student), Story.account(coach), from)));
    }

    /** From ten days from now on this student has no coach, and nobody has thought of it yet. */
    private void endSoon(String student) {
        var id = new CoachshipId(Story.id("coachship " + KARIM + " " + student));
        story.tell(
                story.today(),
                INGRID,
                user -> coachships.end(
                        user, Story.student(student), id, story.today().plusDays(10)));
    }

    /** So many days ago is long, whichever holidays there were since. */
    private int longSilence() {
        var today = story.today();
        var calendar = holidays.since(today.minusYears(1));
        var daysAgo = 42;
        while (calendar.schoolDays(Region.MIDDEN, today.minusDays(daysAgo), today) <= 30) {
            daysAgo++;
        }
        return daysAgo;
    }

    /** One to three short notes for everybody else. */
    private void smallTalk() {
        smallTalk(StudentsChapter.classmates(Story.CARE), List.of(SANNE, KARIM));
        smallTalk(StudentsChapter.classmates(Story.TECH), List.of(TOM, BAS));
    }

    private void smallTalk(List<StudentsChapter.Pupil> mates, List<String> authors) {
        for (var index = 0; index < mates.size(); index++) {
            var mate = mates.get(index);
            var isQuiet = mate.team().equals(Story.CARE) && index == NOT_SPOKEN_LATELY;
            if (mate.team().equals(Story.CARE) && index == NEVER_SPOKEN) {
                continue;
            }
            var author = authors.get(index % authors.size());
            for (var round = 0; round <= index % 3; round++) {
                var daysAgo = isQuiet ? longSilence() + 20 * round : 2 + index + 19 * round;
                CoachingNotes.small(author, mate.email(), daysAgo, index + round)
                        .tell(story, notes);
            }
        }
    }
}
