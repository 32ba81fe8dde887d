package nl.bijrijder.people.student;

import java.util.List;
import nl.bijrijder.platform.web.MenuContribution;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Managers find the list of students in their menu. */
@Component
@Order(940)
class ManagerStudentMenu implements MenuContribution {

    @Override
    public List<MenuEntry> menuFor(CurrentUser user) {
        return user.is(Role.MANAGER)
                ? List.of(new MenuEntry("student.menu", "/manage/students", "student"))
                : List.of();
    }
}
