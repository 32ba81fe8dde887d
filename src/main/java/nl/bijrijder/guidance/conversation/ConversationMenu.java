package nl.bijrijder.guidance.conversation;

import java.util.ArrayList;
import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to one's conversations, for a student and for a member of a team. */
@Component
@Order(25)
class ConversationMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        var entries = new ArrayList<MenuEntry>();
        if (user.is(Role.STUDENT)) {
            entries.add(new MenuEntry("conversation.menu", StudentConversationController.PLACE, "chat"));
        }
        if (user.is(Role.TEAM_MEMBER)) {
            entries.add(new MenuEntry("conversation.menu", "/coach/conversations", "clock"));
        }
        return entries;
    }
}
