package nl.bijrijder.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar file at 75 octets (RFC 5545, 3.1). The library that writes it counts letters, and a letter with an
 * accent is more than one octet.
 * Ours, because biweekly and ical4j both count letters (decision 15).
 */
final class LineFolding {

    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private LineFolding() {}

    /** A text on lines that are not too long; no letter is torn apart. */
    static String fold(String text) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var letter : text.codePoints().mapToObj(Character::toString).toList()) {
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (letter.equals("\n")) {
                octets = -size;
            } else if (!letter.equals("\r") && octets + size > LONGEST) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(letter);
            octets += size;
        }
        return folded.toString();
    }
}
