package nl.bijrijder.visit.group;

import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A student's way to the own visits. */
@Component
@Order(13)
class StudentVisitMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.STUDENT)
                ? List.of(new MenuEntry("participant.menu", "/student/visits", "calendar"))
                : List.of();
    }
}
