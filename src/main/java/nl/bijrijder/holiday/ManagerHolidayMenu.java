package nl.bijrijder.holiday;

import java.util.List;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import nl.bijrijder.web.MenuContribution;
import nl.bijrijder.web.MenuEntry;
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
