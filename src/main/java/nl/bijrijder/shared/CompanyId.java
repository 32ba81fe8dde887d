package nl.bijrijder.shared;

import java.util.UUID;

/** Identifies a company in a partnership's files. */
public record CompanyId(UUID value) {

    /** A new random id. */
    public static CompanyId random() {
        return new CompanyId(UUID.randomUUID());
    }

    /** Reads an id from a path or form; anything but a UUID is not found. */
    public static CompanyId valueOf(String text) {
        return new CompanyId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
