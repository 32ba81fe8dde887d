package nl.bijrijder.company.list;

import java.util.regex.Pattern;

/**
 * One cell as a spreadsheet may have it. What a spreadsheet would run as a formula, or read as a number or a date (a phone number
 * loses its first 0 that way), gets an apostrophe in front; reading takes one off again, so that the words come back as they were.
 */
final class Cell {

    private static final String TAKEN_WRONG = "([=+\\-@\\t\\r].*|[0-9][0-9 ()/.:+\\-]*)";
    private static final Pattern GUARD = Pattern.compile("'*" + TAKEN_WRONG, Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+" + TAKEN_WRONG, Pattern.DOTALL);
    private static final Pattern LOST_ITS_ZERO = Pattern.compile("[1-9][0-9]{8}");

    private Cell() {}

    static String guard(String text) {
        return GUARD.matcher(text).matches() ? "'" + text : text;
    }

    static String restore(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** A Dutch number has ten digits and starts with 0; nine of them are what a spreadsheet made of it. */
    static String phone(String text) {
        return LOST_ITS_ZERO.matcher(text).matches() ? "0" + text : text;
    }
}
