package nl.bijrijder.company.list;

import nl.bijrijder.shared.RuleBroken;

/** The uploaded file as a whole cannot be read as a list of companies. */
class ListRefused extends RuleBroken {

    private ListRefused(String key, Object... arguments) {
        super("file", key, arguments);
    }

    static ListRefused empty() {
        return new ListRefused("companylist.file.empty");
    }

    /** Every line says what is known already. */
    static ListRefused nothingToDo() {
        return new ListRefused("companylist.none");
    }

    /** No text at all: a spreadsheet, a picture, something broken. */
    static ListRefused unreadable() {
        return new ListRefused("companylist.file.unreadable");
    }

    static ListRefused spreadsheet() {
        return new ListRefused("companylist.file.spreadsheet");
    }

    static ListRefused tooLarge() {
        return new ListRefused("companylist.file.large", ListFile.MOST_ROWS);
    }

    /** Columns that are unknown, or there twice. */
    static ListRefused header(String headers) {
        return new ListRefused("companylist.file.header", headers, Column.allHeaders());
    }

    static ListRefused nameless() {
        return new ListRefused("companylist.file.nameless", Column.NAME.header());
    }

    /** Quotes that do not match, from some line on. */
    static ListRefused brokenAt(long line) {
        return new ListRefused("companylist.file.broken", line);
    }
}
