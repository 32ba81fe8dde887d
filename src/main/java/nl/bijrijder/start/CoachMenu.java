package nl.bijrijder.start;

import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the students one coaches. */
@Component
@Order(20)
class CoachMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.TEAM_MEMBER) ? List.of(new MenuEntry("home.coach.menu", "/coach", "chat")) : List.of();
    }
}
