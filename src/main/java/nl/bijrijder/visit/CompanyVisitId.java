package nl.bijrijder.visit;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies a company visit. */
public record CompanyVisitId(UUID value) {

    /** A new random id. */
    public static CompanyVisitId random() {
        return new CompanyVisitId(UUID.randomUUID());
    }

    /** Reads an id from a path or form; anything but a UUID is not found. */
    public static CompanyVisitId valueOf(String text) {
        return new CompanyVisitId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
