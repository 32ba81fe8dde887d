package nl.bijrijder.visit;

import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever is in a team reaches its visits from every page; a leader those to plan. */
@Component
@Order(50)
class VisitMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        if (user.is(Role.TEAM_LEADER)) {
            return List.of(new MenuEntry("visit.menu", "/team/visits", "flag").andOn("/coach/visits"));
        }
        return user.is(Role.TEAM_MEMBER) ? List.of(new MenuEntry("visit.menu", "/coach/visits", "flag")) : List.of();
    }
}
