package nl.bijrijder.visit;

import java.util.List;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import nl.bijrijder.web.MenuContribution;
import nl.bijrijder.web.MenuEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Team leaders reach their teams' visits from every page. */
@Component
@Order(50)
class VisitMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.TEAM_LEADER) ? List.of(new MenuEntry("visit.menu", "/team/visits", "calendar")) : List.of();
    }
}
