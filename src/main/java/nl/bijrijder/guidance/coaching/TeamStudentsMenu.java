package nl.bijrijder.guidance.coaching;

import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The team leader's way to the list of students and their coaches. */
@Component
@Order(40)
class TeamStudentsMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.TEAM_LEADER)
                ? List.of(new MenuEntry("coaching.team.menu", "/team/students", "student"))
                : List.of();
    }
}
