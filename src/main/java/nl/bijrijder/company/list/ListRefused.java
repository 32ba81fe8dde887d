package nl.bijrijder.company.list;

import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;

/** Why an uploaded file as a whole cannot be read as a list of companies. */
final class ListRefused {

    private ListRefused() {}

    static RuleBroken empty() {
        return Rule.broken("file", "company.lists.file.empty");
    }

    /** Every line says what is known already. */
    static RuleBroken nothingToDo() {
        return Rule.broken("file", "company.lists.none");
    }

    /** No text at all: a spreadsheet, a picture, something broken. */
    static RuleBroken unreadable() {
        return Rule.broken("file", "company.lists.file.unreadable");
    }

    static RuleBroken spreadsheet() {
        return Rule.broken("file", "company.lists.file.spreadsheet");
    }

    static RuleBroken tooLarge() {
        return Rule.broken("file", "company.lists.file.large", ListFile.MOST_ROWS);
    }

    /** Columns that are unknown, or there twice. */
    static RuleBroken header(String headers) {
        return Rule.broken("file", "company.lists.file.header", headers, Column.allHeaders());
    }

    static RuleBroken nameless() {
        return Rule.broken("file", "company.lists.file.nameless", Column.NAME.header());
    }

    /** Quotes that do not match, from some line on. */
    static RuleBroken brokenAt(long line) {
        return Rule.broken("file", "company.lists.file.broken", line);
    }
}
