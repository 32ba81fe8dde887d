package nl.bijrijder.career;

import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A student's way to the own career dossier. */
@Component
@Order(12)
class CareerMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.STUDENT) ? List.of(new MenuEntry("career.menu", "/student/dossier", "book")) : List.of();
    }
}
