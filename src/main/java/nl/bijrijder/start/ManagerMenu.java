package nl.bijrijder.start;

import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way back to the manager's start page. */
@Component
@Order(900)
class ManagerMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.MANAGER) ? List.of(new MenuEntry("home.manager.menu", "/manage", "home")) : List.of();
    }
}
