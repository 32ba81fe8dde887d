package nl.bijrijder.start;

import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A team leader's way back to the start. */
@Component
@Order(5)
class LeaderMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.TEAM_LEADER) ? List.of(new MenuEntry("home.leader.menu", "/team", "home")) : List.of();
    }
}
