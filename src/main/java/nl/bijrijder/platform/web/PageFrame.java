package nl.bijrijder.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import nl.bijrijder.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UrlPathHelper;

/** Gives every page its frame: who is signed in, the menu, and where in it we are. */
@ControllerAdvice
class PageFrame {

    private final Menu menu;

    PageFrame(Menu menu) {
        this.menu = menu;
    }

    /** Forms are records: bound through their constructor, read through their fields. */
    @InitBinder
    void bindRecords(WebDataBinder binder) {
        binder.initDirectFieldAccess();
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute
    void frame(@Nullable CurrentUser user, HttpServletRequest request, Model model) {
        var entries = user == null ? List.<MenuEntry>of() : menu.of(user);
        model.addAttribute("currentUser", user);
        model.addAttribute("menu", entries);
        model.addAttribute(
                "currentHref", currentHref(entries, UrlPathHelper.defaultInstance.getPathWithinApplication(request)));
    }

    /** The entry with the longest address that the page lies at or below. */
    private static String currentHref(List<MenuEntry> entries, String path) {
        return entries.stream()
                .filter(entry -> entry.knows(path) > 0)
                .max(Comparator.comparingInt(entry -> entry.knows(path)))
                .map(MenuEntry::href)
                .orElse("");
    }
}
