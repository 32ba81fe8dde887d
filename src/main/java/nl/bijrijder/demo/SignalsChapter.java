package nl.bijrijder.demo;

import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.guidance.coaching.AssignCoach;
import nl.bijrijder.guidance.coaching.CoachshipId;
import nl.bijrijder.guidance.coaching.Coachships;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.account.EmailAddress;
import nl.bijrijder.people.account.RegisterAccount;
import nl.bijrijder.people.organisation.Sector;
import nl.bijrijder.people.student.AddStudent;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.people.team.AddMember;
import nl.bijrijder.people.team.MembershipId;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Chapter 4, further on: the flags that nobody else's story raises. A student of Techniek lost the coach, another goes to the
 * college within a month, and the small team Horeca stops in six weeks.
 */
@Component
@Order(42)
@OnlyInDemoWorld
class SignalsChapter implements Chapter {

    private static final TeamId HORECA = new TeamId(Story.id("team horeca"));
    private static final String LEADER = "hanneke@wilgenhof.example";
    private static final String STUDENT = "sterre.blom@wilgenhof.example";
    private static final int WITHOUT_COACH = 17;
    private static final int CROSSES_EARLY = 4;

    private final Story story;
    private final Accounts accounts;
    private final Teams teams;
    private final Students students;
    private final Coachships coachships;

    SignalsChapter(Story story, Accounts accounts, Teams teams, Students students, Coachships coachships) {
        this.story = story;
        this.accounts = accounts;
        this.teams = teams;
        this.students = students;
        this.coachships = coachships;
    }

    @Override
    public void tell() {
        var today = story.today();
        var mates = StudentsChapter.classmates(Story.TECH);
        losesCoach(mates.get(WITHOUT_COACH).email(), today);
        crosses(Story.student(mates.get(CROSSES_EARLY).email()), today.plusDays(30));
        var start = today.minusMonths(4);
        story.tell(start, CastMember.FATIMA, fatima -> horeca(fatima, new Period(start, today.plusDays(45))));
        story.tell(
                start,
                LEADER,
                hanneke -> coachships.assign(
                        hanneke,
                        new AssignCoach(
                                new CoachshipId(Story.id("coachship " + STUDENT)),
                                Story.student(STUDENT),
                                Story.account(CastMember.TOM),
                                start)));
    }

    private void losesCoach(String student, LocalDate today) {
        var id = new CoachshipId(Story.id("coachship " + CastMember.BAS + " " + student));
        story.tell(
                today.minusDays(10),
                CastMember.BAS,
                bas -> coachships.end(bas, Story.student(student), id, today.minusDays(10)));
    }

    private void crosses(StudentId student, LocalDate day) {
        story.tell(story.today(), CastMember.FATIMA, fatima -> {
            if (students.enrolments(List.of(student)).size() == 1) {
                students.enrol(fatima, student, PeopleChapter.HET_VEER, Sector.MBO, Period.from(day));
            }
        });
    }

    private void horeca(CurrentUser fatima, Period term) {
        teams.form(fatima, HORECA, PeopleChapter.VEERLAND, "Horeca", term);
        register(fatima, LEADER, PersonName.of("Hanneke", null, "Visser"));
        register(fatima, STUDENT, PersonName.of("Sterre", null, "Blom"));
        join(fatima, LEADER, true, term);
        join(fatima, CastMember.TOM, false, term);
        var student = Story.student(STUDENT);
        students.add(
                fatima,
                new AddStudent(
                        student,
                        Story.account(STUDENT),
                        HORECA,
                        PersonName.of("Sterre", null, "Blom"),
                        story.today().minusYears(16)));
        if (students.enrolments(List.of(student)).isEmpty()) {
            students.enrol(fatima, student, PeopleChapter.WILGENHOF, Sector.VO, Period.from(term.startsOn()));
        }
    }

    private void register(CurrentUser fatima, String email, PersonName name) {
        accounts.register(fatima, new RegisterAccount(Story.account(email), EmailAddress.of(email), name, false));
    }

    private void join(CurrentUser fatima, String email, boolean leader, Period term) {
        var origin = leader ? PeopleChapter.WILGENHOF : PeopleChapter.HET_VEER;
        var id = new MembershipId(Story.id("membership horeca " + email));
        teams.add(fatima, new AddMember(id, HORECA, Story.account(email), origin, leader, term));
    }
}
