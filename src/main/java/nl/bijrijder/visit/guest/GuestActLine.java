package nl.bijrijder.visit.guest;

import java.time.LocalDateTime;

/**
 * Something that was done through a link, as a page tells it.
 *
 * @param by the name that was typed with it
 */
record GuestActLine(GuestActKind kind, String by, LocalDateTime at) {}
