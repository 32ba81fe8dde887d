package nl.bijrijder.start;

import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A student's way back to the start page. */
@Component
@Order(10)
class StudentMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.STUDENT) ? List.of(new MenuEntry("home.student.menu", "/student", "road")) : List.of();
    }
}
