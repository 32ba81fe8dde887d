package nl.bijrijder.career;

import java.util.UUID;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Uuids;

/** Identifies an entry of a career dossier. */
public record CareerEntryId(UUID value) {

    /** A new random id. */
    public static CareerEntryId random() {
        return new CareerEntryId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws NotFound when the text is no UUID, so that a mistyped address and an unknown one look alike
     */
    public static CareerEntryId valueOf(String text) {
        return new CareerEntryId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
