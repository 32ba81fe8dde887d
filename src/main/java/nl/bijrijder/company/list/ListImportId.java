package nl.bijrijder.company.list;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies an uploaded list. */
record ListImportId(UUID value) {

    static ListImportId random() {
        return new ListImportId(UUID.randomUUID());
    }

    /** Reads an id from a path or form; anything but a UUID is not found. */
    static ListImportId valueOf(String text) {
        return new ListImportId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
