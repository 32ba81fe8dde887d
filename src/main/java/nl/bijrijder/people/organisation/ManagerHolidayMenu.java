package nl.bijrijder.people.organisation;

import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Managers find the school holidays in their menu. */
@Component
@Order(925)
class ManagerHolidayMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.MANAGER)
                ? List.of(new MenuEntry("holiday.menu", "/manage/holidays", "calendar"))
                : List.of();
    }
}
