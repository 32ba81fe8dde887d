package nl.bijrijder.team;

import java.util.List;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import nl.bijrijder.web.MenuContribution;
import nl.bijrijder.web.MenuEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Managers find the teams in their menu. */
@Component
@Order(930)
class ManagerTeamMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.MANAGER) ? List.of(new MenuEntry("team.menu", "/manage/teams", "people")) : List.of();
    }
}
