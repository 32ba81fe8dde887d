package nl.bijrijder.company;

import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Team leaders reach the companies of their partnership from every page. */
@Component
@Order(60)
class CompanyMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.TEAM_LEADER)
                ? List.of(new MenuEntry("company.menu", "/team/companies", "building"))
                : List.of();
    }
}
