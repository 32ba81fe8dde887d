package nl.bijrijder.people.qualification;

import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The manager's way to the list of qualifications. */
@Component
@Order(950)
class QualificationMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.MANAGER)
                ? List.of(new MenuEntry("qualification.menu", "/manage/qualifications", "book"))
                : List.of();
    }
}
