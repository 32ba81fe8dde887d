package nl.bijrijder.platform.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A mail as people may read it.
 *
 * @param text its words; where a personal link was, stands {@link MailDraft#SECRET}. Empty when they are for who gets it alone
 * @param calendarMethod what the calendar file that went along asks, or null
 */
public record MailSummary(
        MailId id,
        int version,
        String kind,
        MailDraft.Recipient to,
        String subject,
        String text,
        @Nullable String calendarMethod,
        MailStatus status,
        Instant madeAt,
        Delivery delivery) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** When the mail was written, for people. */
    public ZonedDateTime made() {
        return madeAt.atZone(ZONE);
    }

    /** When a server took it, for people; null as long as none did. */
    public @Nullable ZonedDateTime sent() {
        var sentAt = delivery.sentAt();
        return sentAt == null ? null : sentAt.atZone(ZONE);
    }

    /**
     * What came of sending it.
     *
     * @param sentAt when a server took it, or null
     * @param trouble why the last try failed, or null
     * @param canBeTriedAgain whether it failed and can still be sent as it is
     */
    public record Delivery(
            int tries, @Nullable Instant sentAt, @Nullable String trouble, boolean canBeTriedAgain) {}
}
