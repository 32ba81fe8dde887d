package nl.bijrijder.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.organisation.Brin;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.organisation.Region;
import nl.bijrijder.people.organisation.Sector;
import nl.bijrijder.people.student.AddStudent;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.people.team.AddMember;
import nl.bijrijder.people.team.MembershipId;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.privacy.AccessRecord;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** Schools, teams, the people in them, and who looked into whose file. */
sealed interface PeopleAct extends Act {

    /** Adds a school or a college. */
    record AddSchool(OrganisationId school, String name, Sector sector, Brin brin, Region region) implements PeopleAct {
        @Override
        public void tell(Scene scene) {
            scene.call(Organisations.class).add(scene.user(), school, name, sector, brin, region);
        }
    }

    /** Schools agree to work together. */
    record FormPartnership(PartnershipId partnership, String name, LocalDate from, Set<OrganisationId> schools)
            implements PeopleAct {
        @Override
        public void tell(Scene scene) {
            scene.call(Organisations.class).agree(scene.user(), partnership, name, Period.from(from), schools);
        }
    }

    /** Forms a team. */
    record FormTeam(
            TeamId team,
            PartnershipId partnership,
            String name,
            LocalDate from,
            @Nullable LocalDate until) implements PeopleAct {
        @Override
        public void tell(Scene scene) {
            scene.call(Teams.class).form(scene.user(), team, partnership, name, new Period(from, until));
        }
    }

    /** Gives people an account. */
    record Register(List<Person> people) implements PeopleAct {
        @Override
        public void tell(Scene scene) {
            people.forEach(person -> scene.call(Accounts.class).register(scene.user(), person.registration(false)));
        }
    }

    /** Gives people an account with the password of the demo world. */
    record LetIn(List<Person> people) implements PeopleAct {
        @Override
        public void tell(Scene scene) {
            var accounts = scene.call(Accounts.class);
            for (var person : people) {
                if (accounts.credentialsOf(person.email()).isEmpty()) {
                    var id = accounts.register(scene.user(), person.registration(false));
                    var code = accounts.invite(scene.user(), id).text();
                    accounts.activate(person.email(), code, Cast.PASSWORD);
                }
            }
        }
    }

    /**
     * Puts a colleague in a team.
     *
     * @param called tells it apart from another membership of this person
     */
    record AddColleague(
            TeamId team,
            Person person,
            OrganisationId school,
            boolean leader,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String called)
            implements PeopleAct {
        @Override
        public void tell(Scene scene) {
            var id = new MembershipId(Names.id("membership " + (called == null ? "" : called + " ") + person.email()));
            var period = new Period(from, until);
            scene.call(Teams.class)
                    .add(scene.user(), new AddMember(id, team, person.account(), school, leader, period));
        }
    }

    /** Puts students with an account in a team; they are at the school from that day. */
    record AddStudents(TeamId team, OrganisationId school, List<Newcomer> students) implements PeopleAct {
        @Override
        public void tell(Scene scene) {
            for (var newcomer : students) {
                var student = newcomer.student();
                var command =
                        new AddStudent(student.student(), student.account(), team, student.name(), newcomer.born());
                scene.call(Students.class).add(scene.user(), command);
            }
            var all = students.stream().map(Newcomer::student).toList();
            new Enrol(school, Sector.VO, scene.day(), all).tell(scene);
        }

        /** A student on the first day, and when they were born. */
        record Newcomer(Person student, LocalDate born) {}
    }

    /** Enrols students at a school or college. */
    record Enrol(OrganisationId school, Sector sector, LocalDate from, List<Person> students) implements PeopleAct {
        @Override
        public void tell(Scene scene) {
            var service = scene.call(Students.class);
            for (var student : students) {
                if (service.enrolments(List.of(student.student())).stream()
                        .noneMatch(known -> known.organisation().equals(school))) {
                    service.enrol(scene.user(), student.student(), school, sector, Period.from(from));
                }
            }
        }
    }

    /** Looks into a student's file. */
    record Look(StudentId student, TeamId team) implements PeopleAct {
        @Override
        public void tell(Scene scene) {
            scene.call(AccessRecord.class).read(scene.user(), student, team);
        }
    }

    /** Takes a student's file along on paper. */
    record TakeAlong(StudentId student, TeamId team) implements PeopleAct {
        @Override
        public void tell(Scene scene) {
            scene.call(AccessRecord.class).taken(scene.user(), student, team);
        }
    }
}
