package nl.bijrijder.calendar;

import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever is in a team reaches its calendar from every page. */
@Component
@Order(55)
class CalendarMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.TEAM_MEMBER)
                ? List.of(new MenuEntry("calendar.menu", "/coach/calendar", "calendar"))
                : List.of();
    }
}
