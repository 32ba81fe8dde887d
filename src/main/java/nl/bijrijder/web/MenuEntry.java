package nl.bijrijder.web;

/**
 * One entry of the main menu.
 *
 * @param key message key of the words
 * @param href where it leads; the entry is current on that page and below it
 * @param icon name of a symbol in {@code /img/icons.svg}
 */
public record MenuEntry(String key, String href, String icon) {}
