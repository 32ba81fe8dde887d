package nl.bijrijder.guidance.agreement;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies an agreement. */
public record AgreementId(UUID value) {

    /** A new random id. */
    public static AgreementId random() {
        return new AgreementId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws nl.bijrijder.shared.NotFound when the text is no UUID
     */
    public static AgreementId valueOf(String text) {
        return new AgreementId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
