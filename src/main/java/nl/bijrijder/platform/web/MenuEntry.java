package nl.bijrijder.platform.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * One entry of the main menu.
 *
 * @param key message key of the words
 * @param href where it leads; the entry is current on that page and below it
 * @param icon name of a symbol in {@code /img/icons.svg}
 * @param also what else it is current on and below
 */
public record MenuEntry(String key, String href, String icon, List<String> also) {

    public MenuEntry(String key, String href, String icon) {
        this(key, href, icon, List.of());
    }

    /** This entry, current on these pages and below them too. */
    public MenuEntry andOn(String... pages) {
        return new MenuEntry(key, href, icon, List.of(pages));
    }

    /** How much of the path the entry knows; 0 when the path lies nowhere below it. */
    int knows(String path) {
        return Stream.concat(Stream.of(href), also.stream())
                .filter(page -> path.equals(page) || path.startsWith(page + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
