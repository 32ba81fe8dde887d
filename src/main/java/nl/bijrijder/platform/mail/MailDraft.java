package nl.bijrijder.platform.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks to send a mail.
 *
 * @param kind what sort of mail, as a message key
 * @param about id of what it is about, or null
 * @param once two mails with the same text here are one mail; null for a mail that may come again
 * @param to who gets it
 * @param replyTo who answers are for, or null
 * @param secret stands where the letter's address says {@link #SECRET}; gone once the mail is sent. Null without one
 * @param calendar a calendar file that goes along, or null
 * @param until the moment from which it is not true any more, and is not sent; null when it stays true
 * @param personal whether it is nobody else's business that this person gets it: nobody reads its words afterwards, and a month
 *     after it ended it is deleted
 */
public record MailDraft(
        String kind,
        @Nullable UUID about,
        @Nullable String once,
        Recipient to,
        @Nullable String replyTo,
        Letter letter,
        @Nullable String secret,
        @Nullable CalendarPart calendar,
        @Nullable Instant until,
        boolean personal) {

    /** What stands for the secret in an address. */
    public static final String SECRET = "{secret}";

    /** What stands for the address of Bijrijder in a mail that was written before that was known. */
    public static final String SITE = "{site}";

    public MailDraft {
        if (personal && until == null) {
            throw new IllegalArgumentException("what never ends is never forgotten");
        }
    }

    /** Who gets a mail. */
    public record Recipient(String name, String address) {

        public Recipient {
            // a line break in a name would begin a header of its own
            name = Letter.oneLine(name);
        }

        /** Somebody whose name stands nowhere in the mail. */
        public static Recipient nameless(String address) {
            return new Recipient("", address);
        }

        public boolean isNameless() {
            return name.isEmpty();
        }
    }

    /**
     * A calendar file.
     *
     * @param method REQUEST, PUBLISH or CANCEL
     * @param file its text
     */
    public record CalendarPart(String method, String file) {}
}
