package nl.bijrijder.start;

import static nl.bijrijder.shared.Role.MANAGER;
import static nl.bijrijder.shared.Role.STUDENT;
import static nl.bijrijder.shared.Role.TEAM_LEADER;
import static nl.bijrijder.shared.Role.TEAM_MEMBER;

import java.util.List;
import java.util.function.Predicate;
import nl.bijrijder.platform.web.Menu;
import nl.bijrijder.platform.web.MenuEntry;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Role;
import org.springframework.stereotype.Component;

/** The main menu: every entry there is, in order, and who gets it. Somebody with several roles gets the entries of each. */
@Component
class MainMenu implements Menu {

    private static final List<Item> ITEMS = List.of(
            item(TEAM_LEADER, "start.home.leader.menu", "/team", "home"),
            item(STUDENT, "start.home.student.menu", "/student", "road"),
            item(STUDENT, "career.menu", "/student/dossier", "book"),
            item(STUDENT, "visit.participant.menu", "/student/visits", "calendar"),
            item(STUDENT, "start.file.own.menu", "/student/timeline", "note"),
            item(TEAM_MEMBER, "start.home.coach.menu", "/coach", "chat"),
            item(STUDENT, "guidance.conversation.menu", "/student/conversations", "chat"),
            item(TEAM_MEMBER, "guidance.conversation.menu", "/coach/conversations", "clock"),
            item(TEAM_LEADER, "guidance.coaching.team.menu", "/team/students", "student"),
            item(TEAM_LEADER, "route.menu.plans", "/team/plans", "road"),
            new Item(
                    user -> user.is(TEAM_LEADER),
                    new MenuEntry("visit.menu", "/team/visits", "flag").andOn("/coach/visits")),
            new Item(
                    user -> user.is(TEAM_MEMBER) && !user.is(TEAM_LEADER),
                    new MenuEntry("visit.menu", "/coach/visits", "flag")),
            item(TEAM_MEMBER, "calendar.menu", "/coach/calendar", "calendar"),
            item(TEAM_LEADER, "company.menu", "/team/companies", "building"),
            item(MANAGER, "start.home.manager.menu", "/manage", "home"),
            item(MANAGER, "people.account.menu", "/manage/accounts", "key"),
            item(MANAGER, "people.organisation.menu", "/manage/organisations", "building"),
            item(MANAGER, "people.organisation.partnership.menu", "/manage/partnerships", "bridge"),
            item(MANAGER, "people.holiday.menu", "/manage/holidays", "calendar"),
            item(MANAGER, "people.team.menu", "/manage/teams", "people"),
            item(MANAGER, "people.student.menu", "/manage/students", "student"),
            item(MANAGER, "people.qualification.menu", "/manage/qualifications", "book"),
            item(MANAGER, "privacy.menu", "/manage/access", "eye"),
            item(MANAGER, "platform.mail.menu", "/manage/mail", "chat"));

    @Override
    public List<MenuEntry> of(CurrentUser user) {
        return ITEMS.stream()
                .filter(item -> item.isFor().test(user))
                .map(Item::entry)
                .toList();
    }

    private static Item item(Role role, String key, String href, String icon) {
        return new Item(user -> user.is(role), new MenuEntry(key, href, icon));
    }

    /** An entry and who gets it. */
    private record Item(Predicate<CurrentUser> isFor, MenuEntry entry) {}
}
