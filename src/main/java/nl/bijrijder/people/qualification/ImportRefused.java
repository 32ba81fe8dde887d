package nl.bijrijder.people.qualification;

import nl.bijrijder.shared.RuleBroken;

/** The uploaded file as a whole cannot be read as a list of qualifications. */
class ImportRefused extends RuleBroken {

    private ImportRefused(String key, Object... arguments) {
        super("file", key, arguments);
    }

    static ImportRefused empty() {
        return new ImportRefused("people.qualification.file.empty");
    }

    /** Not text in UTF-8: a spreadsheet, a picture, an old encoding. */
    static ImportRefused unreadable() {
        return new ImportRefused("people.qualification.file.unreadable");
    }

    static ImportRefused header() {
        return new ImportRefused("people.qualification.file.header", String.join(",", QualificationFile.HEADER));
    }

    /** Quotes that do not match, from some line on. */
    static ImportRefused brokenAt(long line) {
        return new ImportRefused("people.qualification.file.broken", line);
    }

    static ImportRefused tooLarge() {
        return new ImportRefused("people.qualification.file.large", QualificationFile.MOST_ROWS);
    }

    /** Somebody changed the list between preview and confirmation, or too much time went by. */
    static ImportRefused outdated() {
        return new ImportRefused("people.qualification.import.outdated");
    }
}
