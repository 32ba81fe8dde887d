package nl.bijrijder.platform.mail;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identity of a mail, and the heart of its Message-ID: however often it is sent, it is the same mail. */
record MailId(UUID value) {

    /** A new one. */
    public static MailId random() {
        return new MailId(UUID.randomUUID());
    }

    /**
     * Reads an id from an address.
     *
     * @throws nl.bijrijder.shared.NotFound when it is none
     */
    public static MailId valueOf(String text) {
        return new MailId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
