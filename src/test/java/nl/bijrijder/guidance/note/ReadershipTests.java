package nl.bijrijder.guidance.note;

import static nl.bijrijder.guidance.note.AccessReason.Ground.AUTHOR;
import static nl.bijrijder.guidance.note.AccessReason.Ground.COACH;
import static nl.bijrijder.guidance.note.AccessReason.Ground.STUDENT;
import static nl.bijrijder.guidance.note.AccessReason.Ground.TEAM_LEADER;
import static nl.bijrijder.guidance.note.AccessReason.Ground.TEAM_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijrijder.guidance.coaching.CoachshipId;
import nl.bijrijder.guidance.coaching.CoachshipSummary;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.team.MemberSummary;
import nl.bijrijder.people.team.MembershipId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.junit.jupiter.api.Test;

class ReadershipTests {

    private static final TeamId TEAM = TeamId.random();
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final AccountId INGRID = AccountId.random();
    private static final AccountId SANNE = AccountId.random();
    private static final AccountId KARIM = AccountId.random();
    private static final AccountId JOKE = AccountId.random();
    private static final StudentSummary NOOR = new StudentSummary(
            StudentId.random(),
            AccountId.random(),
            PartnershipId.random(),
            TEAM,
            PersonName.of("Noor", null, null),
            LocalDate.of(2010, 5, 1));
    private static final List<MemberSummary> MEMBERS =
            List.of(member(INGRID, true), member(SANNE, false), member(KARIM, false), member(JOKE, false));
    private static final Map<AccountId, PersonName> NAMES = Map.of(
            INGRID, PersonName.of("Ingrid", null, null),
            SANNE, PersonName.of("Sanne", null, null),
            KARIM, PersonName.of("Karim", null, null),
            JOKE, PersonName.of("Joke", null, null));

    private final WhoSees who =
            new Readership(new NotePolicy()).of(user(KARIM), NOOR, coachedBy(SANNE), MEMBERS, NAMES);

    @Test
    void theFileIsForCoachLeaderTeamAndStudent() {
        assertThat(who.file())
                .containsExactly(
                        new ReaderGroup(new AccessReason(COACH, SEPTEMBER), "Sanne"),
                        new ReaderGroup(AccessReason.of(TEAM_LEADER), "Ingrid"),
                        new ReaderGroup(AccessReason.of(TEAM_MEMBER), "Karim, Joke"),
                        new ReaderGroup(AccessReason.of(STUDENT), "Noor"));
    }

    @Test
    void aNoteForTheTeamIsNotForTheStudent() {
        assertThat(who.of(Audience.TEAM))
                .extracting(circle -> circle.reason().ground())
                .containsExactly(COACH, TEAM_LEADER, TEAM_MEMBER);
        assertThat(who.of(Audience.STUDENT)).last().isEqualTo(new ReaderGroup(AccessReason.of(STUDENT), "Noor"));
    }

    @Test
    void aDraftIsForItsAuthorAlone() {
        assertThat(who.of(Audience.DRAFT)).containsExactly(new ReaderGroup(AccessReason.of(AUTHOR), "Karim"));
    }

    @Test
    void aManagerSeesNothing() {
        assertThat(who.manager()).isFalse();
    }

    @Test
    void aCoachWhoLeftTheTeamSeesNothing() {
        var left =
                new Readership(new NotePolicy()).of(user(KARIM), NOOR, coachedBy(AccountId.random()), MEMBERS, NAMES);
        assertThat(left.file()).noneMatch(circle -> circle.reason().ground() == COACH);
    }

    private static CoachshipSummary coachedBy(AccountId coach) {
        return new CoachshipSummary(CoachshipId.random(), NOOR.id(), TEAM, coach, Period.from(SEPTEMBER));
    }

    private static MemberSummary member(AccountId account, boolean leader) {
        return new MemberSummary(
                MembershipId.random(), TEAM, account, OrganisationId.random(), leader, Period.from(SEPTEMBER));
    }

    private static CurrentUser user(AccountId account) {
        return new CurrentUser(account, PersonName.of("Karim", null, null), false, Set.of(TEAM), Set.of(), null);
    }
}
