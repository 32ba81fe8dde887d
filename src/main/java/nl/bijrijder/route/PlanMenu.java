package nl.bijrijder.route;

import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A team leader's way to the plans. */
@Component
@Order(45)
class PlanMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.TEAM_LEADER)
                ? List.of(new MenuEntry("route.menu.plans", "/team/plans", "road"))
                : List.of();
    }
}
