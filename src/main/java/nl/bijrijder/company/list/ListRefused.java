package nl.bijrijder.company.list;

import nl.bijrijder.shared.RuleBroken;

/** The uploaded file as a whole cannot be read as a list of companies. */
class ListRefused extends RuleBroken {

    private ListRefused(String key, Object... arguments) {
        super("file", key, arguments);
    }

    static ListRefused empty() {
        return new ListRefused("company.lists.file.empty");
    }

    /** Every line says what is known already. */
    static ListRefused nothingToDo() {
        return new ListRefused("company.lists.none");
    }

    /** No text at all: a spreadsheet, a picture, something broken. */
    static ListRefused unreadable() {
        return new ListRefused("company.lists.file.unreadable");
    }

    static ListRefused spreadsheet() {
        return new ListRefused("company.lists.file.spreadsheet");
    }

    static ListRefused tooLarge() {
        return new ListRefused("company.lists.file.large", ListFile.MOST_ROWS);
    }

    /** Columns that are unknown, or there twice. */
    static ListRefused header(String headers) {
        return new ListRefused("company.lists.file.header", headers, Column.allHeaders());
    }

    static ListRefused nameless() {
        return new ListRefused("company.lists.file.nameless", Column.NAME.header());
    }

    /** Quotes that do not match, from some line on. */
    static ListRefused brokenAt(long line) {
        return new ListRefused("company.lists.file.broken", line);
    }
}
