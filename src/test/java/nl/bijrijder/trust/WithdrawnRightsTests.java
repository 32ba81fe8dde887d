package nl.bijrijder.trust;

import static nl.bijrijder.testing.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import nl.bijrijder.guidance.coaching.AssignCoach;
import nl.bijrijder.guidance.coaching.CoachshipId;
import nl.bijrijder.guidance.coaching.Coachships;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.team.AddMember;
import nl.bijrijder.people.team.MembershipId;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What somebody may no longer do is over with the next click, in a session that was opened before (TRUST, "Who may see what"). */
@ApplicationTest
class WithdrawnRightsTests {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private World world;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Teams teams;

    @Autowired
    private Coachships coachships;

    @Autowired
    private BehindTheScenes behind;

    private World.Team team;
    private String file;

    @BeforeEach
    void aTeam() {
        team = world.team();
        file = "/coach/students/" + team.student();
    }

    @Test
    void aMembershipThatEndsTakesTheWholeCoachsPartAway() {
        var session = signIn(team.coach());
        assertThat(status(session, file)).isEqualTo(200);

        endMembership(team.coach(), team);

        assertThat(status(session, file)).isEqualTo(403);
        assertThat(status(session, "/coach")).isEqualTo(403);
        assertThat(write(session)).isEqualTo(403);
        assertThat(status(session, "/account/sessions")).as("still signed in").isEqualTo(200);
    }

    @Test
    void aMembershipThatEndsTakesItsTeamsStudentsAwayFromAMemberOfTwoTeams() {
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
        var session = signIn(team.coach());
        assertThat(status(session, file)).isEqualTo(200);

        endMembership(team.coach(), team);

        assertThat(status(session, file)).isEqualTo(404);
        assertThat(write(session)).isEqualTo(404);
        assertThat(status(session, "/coach/students/" + other.student())).isEqualTo(200);
    }

    @Test
    void aLeaderWhoseMembershipEndsLeadsNoMore() {
        var session = signIn(team.leader());
        assertThat(status(session, "/team/students")).isEqualTo(200);

        endMembership(team.leader(), team);

        assertThat(status(session, "/team/students")).isEqualTo(403);
        assertThat(status(session, file)).isEqualTo(403);
    }

    @Test
    void aTeamThatEndsTakesTheRightsOfAllItsMembersWithIt() {
        var session = signIn(team.coach());
        assertThat(status(session, file)).isEqualTo(200);

        world.asManager(user -> {
            teams.end(user, team.id(), world.today().minusDays(1));
            return team;
        });

        assertThat(status(session, file)).isEqualTo(403);
    }

    /** Who coached may still read as a member of the team, and the page and the record say so. */
    @Test
    void aCoachshipThatEndsIsNoLongerTheReason() {
        var id = CoachshipId.random();
        world.as(
                team.leader(),
                user -> coachships.assign(
                        user,
                        new AssignCoach(
                                id, team.student(), team.coach(), world.today().minusDays(9))));
        var session = signIn(team.coach());
        assertThat(status(session, file)).isEqualTo(200);
        assertThat(lastGround()).isEqualTo("COACH");

        world.as(team.leader(), user -> {
            coachships.end(user, team.student(), id, world.today().minusDays(1));
            return id;
        });
        behind.jdbc()
                .sql("delete from student_access where student_id = :student")
                .param("student", team.student().value())
                .update();

        assertThat(status(session, file)).isEqualTo(200);
        assertThat(lastGround()).isEqualTo("TEAM_MEMBER");
    }

    private void endMembership(AccountId member, World.Team of) {
        var id = behind.jdbc()
                .sql("select id from membership where account_id = :account and team_id = :team")
                .param("account", member.value())
                .param("team", of.id().value())
                .query(UUID.class)
                .single();
        world.asManager(user -> {
            teams.endMembership(user, new MembershipId(id), world.today().minusDays(1));
            return id;
        });
    }

    private String lastGround() {
        return behind.jdbc()
                .sql(
                        "select ground from student_access where student_id = :student and act = 'FILE_READ' order by id desc limit 1")
                .param("student", team.student().value())
                .query(String.class)
                .single();
    }

    private int write(Cookie session) {
        return mvc.perform(post(file + "/notes")
                        .param("id", UUID.randomUUID().toString())
                        .param("content.text", "Nog een woord")
                        .param("content.kind", "SHORT_MOMENT")
                        .param("content.occurredOn", world.today().toString())
                        .param("audience", "TEAM")
                        .cookie(session)
                        .with(csrf()))
                .getResponse()
                .getStatus();
    }

    private int status(Cookie session, String path) {
        return mvc.perform(get(path).cookie(session)).getResponse().getStatus();
    }

    /** The ordinary way in, so that the session is one of the application's own. */
    private Cookie signIn(AccountId account) {
        var email = behind.jdbc()
                .sql("select email from account where id = :id")
                .param("id", account.value())
                .query(String.class)
                .single();
        accounts.activate(
                email, world.asManager(user -> accounts.invite(user, account)).text(), PASSWORD);
        var answer = mvc.perform(post("/login")
                .param("username", email)
                .param("password", PASSWORD)
                .with(csrf()));
        assertThat(answer).hasRedirectedUrl("/");
        return answer.getResponse().getCookie("SESSION");
    }
}
