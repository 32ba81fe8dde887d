package nl.bijrijder.mail;

import java.util.List;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import nl.bijrijder.web.MenuContribution;
import nl.bijrijder.web.MenuEntry;
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
