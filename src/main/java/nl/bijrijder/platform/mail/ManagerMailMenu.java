package nl.bijrijder.platform.mail;

import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Managers reach the mails from every page. */
@Component
@Order(960)
class ManagerMailMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.MANAGER) ? List.of(new MenuEntry("mail.menu", "/manage/mail", "chat")) : List.of();
    }
}
