package nl.bijrijder.people.qualification;

import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;

/** Why an uploaded file as a whole cannot be read as a list of qualifications. */
final class ImportRefused {

    private ImportRefused() {}

    static RuleBroken empty() {
        return Rule.broken("file", "people.qualification.file.empty");
    }

    /** Not text in UTF-8: a spreadsheet, a picture, an old encoding. */
    static RuleBroken unreadable() {
        return Rule.broken("file", "people.qualification.file.unreadable");
    }

    static RuleBroken header() {
        return Rule.broken("file", "people.qualification.file.header", String.join(",", QualificationFile.HEADER));
    }

    /** Quotes that do not match, from some line on. */
    static RuleBroken brokenAt(long line) {
        return Rule.broken("file", "people.qualification.file.broken", line);
    }

    static RuleBroken tooLarge() {
        return Rule.broken("file", "people.qualification.file.large", QualificationFile.MOST_ROWS);
    }

    /** Somebody changed the list between preview and confirmation, or too much time went by. */
    static RuleBroken outdated() {
        return Rule.broken("file", "people.qualification.import.outdated");
    }
}
