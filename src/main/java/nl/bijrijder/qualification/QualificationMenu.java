package nl.bijrijder.qualification;

import java.util.List;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import nl.bijrijder.web.MenuContribution;
import nl.bijrijder.web.MenuEntry;
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
