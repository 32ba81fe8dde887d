package nl.bijrijder.platform.mail;

/** How far a mail is. */
public enum MailStatus {
    /** The mail waits for its turn, or for a server. */
    WAITING,
    /** A server took it. */
    SENT,
    /** The mail was tried for days, in vain. */
    FAILED,
    /** What the mail says is not true any more: it was not sent in time, and is not sent. */
    EXPIRED;

    /** Message key. */
    public String key() {
        return "platform.mail.status." + name();
    }

    /** Kind of tag it is shown as. */
    public String tag() {
        return switch (this) {
            case WAITING -> "warn";
            case SENT -> "good";
            case FAILED -> "stop";
            case EXPIRED -> "calm";
        };
    }
}
