package nl.bijrijder.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.account.EmailAddress;
import nl.bijrijder.people.account.RegisterAccount;
import nl.bijrijder.people.organisation.Sector;
import nl.bijrijder.people.student.AddStudent;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.TeamId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 2: the students come to their teams, about twenty each, in every route year. */
@Component
@Order(20)
@OnlyInDemoWorld
class StudentsChapter implements Chapter {

    /** The students everybody can look around as, and in which route year they are. */
    static final List<Pupil> CAST = List.of(
            new Pupil(CastMember.NOOR, Story.CARE, 2, 16),
            new Pupil(CastMember.DAAN, Story.CARE, 1, 15),
            new Pupil(CastMember.MILA, Story.CARE, 3, 18),
            new Pupil(CastMember.YUSUF, Story.TECH, 2, 17));

    private static final List<String> CARE_NAMES = List.of(
            "Aylin||Demir",
            "Bram||Kuipers",
            "Chloë|van|Dijk",
            "Dewi||Sastro",
            "Emma||Bakker",
            "Fleur|de|Groot",
            "Guus||Peeters",
            "Hanna||Mulder",
            "Imane||Haddad",
            "Jesse|van der|Meer",
            "Kiki||Brouwer",
            "Lotte||Bos",
            "Maël||Dubois",
            "Nina|ter|Haar",
            "Olivia||Vos",
            "Puck||Schouten",
            "Quinty||Willems");
    private static final List<String> TECH_NAMES = List.of(
            "Abel||Smeets",
            "Boaz||Koster",
            "Cem||Öztürk",
            "Dylan|van|Leeuwen",
            "Eliza||Kowalski",
            "Finn||Hoekstra",
            "Gijs|van 't|Hof",
            "Hugo||Dekker",
            "Ilse||Verbeek",
            "Jayden||Martina",
            "Koen||Postma",
            "Levi||Sanders",
            "Mohamed||Aziz",
            "Niels||Jacobs",
            "Omar||Farah",
            "Pim|op den|Kamp",
            "Ravi||Ramdin",
            "Sem||Timmermans",
            "Thijs||Wolters");

    private final Story story;
    private final Accounts accounts;
    private final Students students;

    StudentsChapter(Story story, Accounts accounts, Students students) {
        this.story = story;
        this.accounts = accounts;
        this.students = students;
    }

    /** All students of a team but the cast: address and route year. */
    static List<Pupil> classmates(TeamId team) {
        var names = team.equals(Story.CARE) ? CARE_NAMES : TECH_NAMES;
        return java.util.stream.IntStream.range(0, names.size())
                .mapToObj(index -> {
                    var year = 1 + index % 3;
                    return new Pupil(address(name(names.get(index))), team, year, 14 + year);
                })
                .toList();
    }

    @Override
    public void tell() {
        story.tell(story.today(), CastMember.FATIMA, fatima -> {
            CAST.forEach(pupil -> CastMember.ALL.stream()
                    .filter(member -> member.email().equals(pupil.email()))
                    .forEach(member -> place(pupil, member.name())));
            classmatesOf(fatima, Story.CARE, CARE_NAMES);
            classmatesOf(fatima, Story.TECH, TECH_NAMES);
        });
    }

    private void classmatesOf(CurrentUser fatima, TeamId team, List<String> names) {
        var pupils = classmates(team);
        for (var index = 0; index < names.size(); index++) {
            var name = name(names.get(index));
            var email = pupils.get(index).email();
            accounts.register(fatima, new RegisterAccount(Story.account(email), EmailAddress.of(email), name, false));
            place(pupils.get(index), name);
        }
    }

    /** Each on the first day of the own route, so that this is where the record of the file begins. */
    private void place(Pupil pupil, PersonName name) {
        var started = pupil.startedIn(SchoolYear.of(story.today()));
        var bornOn = story.today()
                .minusYears(pupil.age())
                .minusDays(37L + Math.floorMod(pupil.email().hashCode(), 200));
        story.tell(started.firstDay(), CastMember.FATIMA, fatima -> place(fatima, pupil, name, bornOn, started));
    }

    private void place(CurrentUser fatima, Pupil pupil, PersonName name, LocalDate bornOn, SchoolYear started) {
        var id = Story.student(pupil.email());
        students.add(fatima, new AddStudent(id, Story.account(pupil.email()), pupil.team(), name, bornOn));
        if (students.enrolments(List.of(id)).isEmpty()) {
            students.enrol(fatima, id, PeopleChapter.WILGENHOF, Sector.VO, Period.from(started.firstDay()));
            if (pupil.routeYear() > 2) {
                students.enrol(
                        fatima,
                        id,
                        PeopleChapter.HET_VEER,
                        Sector.MBO,
                        Period.from(started.plus(2).firstDay()));
            }
        }
    }

    private static PersonName name(String parts) {
        var part = parts.split("\\|");
        return PersonName.of(part[0], part[1], part[2]);
    }

    private static String address(PersonName name) {
        var plain = Normalizer.normalize(name.givenName() + "." + name.familyName(), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z.]", "");
        return plain.toLowerCase(Locale.ROOT) + "@wilgenhof.example";
    }

    /** A student of the demo world: which team, which route year, how old. */
    record Pupil(String email, TeamId team, int routeYear, int age) {

        SchoolYear startedIn(SchoolYear current) {
            return current.plus(1 - routeYear);
        }
    }
}
