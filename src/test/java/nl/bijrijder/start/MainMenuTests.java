package nl.bijrijder.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MainMenuTests {

    private static final Set<TeamId> TEAM = Set.of(new TeamId(UUID.randomUUID()));

    private final MainMenu menu = new MainMenu();

    @Test
    void aStudentSeesTheOwnPages() {
        assertThat(menu(false, Set.of(), Set.of(), new StudentId(UUID.randomUUID())))
                .containsExactly(
                        "/student",
                        "/student/dossier",
                        "/student/visits",
                        "/student/timeline",
                        "/student/conversations");
    }

    @Test
    void aMemberSeesThePagesOfACoach() {
        assertThat(menu(false, TEAM, Set.of(), null))
                .containsExactly("/coach", "/coach/conversations", "/coach/visits", "/coach/calendar");
    }

    @Test
    void aLeaderStartsAtTheTeamAndPlansVisits() {
        assertThat(menu(false, TEAM, TEAM, null))
                .containsExactly(
                        "/team",
                        "/coach",
                        "/coach/conversations",
                        "/team/students",
                        "/team/plans",
                        "/team/visits",
                        "/coach/calendar",
                        "/team/companies");
    }

    @Test
    void aManagerSeesWhatIsKept() {
        assertThat(menu(true, Set.of(), Set.of(), null))
                .containsExactly(
                        "/manage",
                        "/manage/accounts",
                        "/manage/organisations",
                        "/manage/partnerships",
                        "/manage/holidays",
                        "/manage/teams",
                        "/manage/students",
                        "/manage/qualifications",
                        "/manage/access",
                        "/manage/mail");
    }

    @Test
    void showsNothingToSomebodyWithoutARole() {
        assertThat(menu(false, Set.of(), Set.of(), null)).isEmpty();
    }

    private List<String> menu(boolean manager, Set<TeamId> teams, Set<TeamId> led, @Nullable StudentId student) {
        var name = PersonName.of("Sanne", null, "Vermeer");
        var user = new CurrentUser(new AccountId(UUID.randomUUID()), name, manager, teams, led, student);
        return menu.of(user).stream().map(MenuEntry::href).toList();
    }
}
