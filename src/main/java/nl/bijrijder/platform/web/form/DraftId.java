package nl.bijrijder.platform.web.form;

import java.util.UUID;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Uuids;

/** Identifies what somebody types in one form; for a form that makes something, it is the id of the thing to be. */
record DraftId(UUID value) {

    /** A new id. */
    public static DraftId random() {
        return new DraftId(UUID.randomUUID());
    }

    /**
     * Reads an id from an address or a form.
     *
     * @throws NotFound when the text is no id
     */
    public static DraftId valueOf(String text) {
        return new DraftId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
