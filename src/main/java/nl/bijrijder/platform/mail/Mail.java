package nl.bijrijder.platform.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mail to one person, kept as it was or will be sent. */
@Entity
class Mail {

    /** After so many tries, in a little more than four days, a person has to look at it. */
    static final int MOST_TRIES = 18;

    /** So long a secret is kept for a mail that does not leave. */
    static final Duration SECRETS_LAST = Duration.ofDays(30);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);
    private static final int LONGEST_TROUBLE = 300;
    private static final String TOO_OLD = "TooOld";

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String kind;
    private @Nullable UUID about;
    private @Nullable String once;
    private String recipientName;
    private String recipient;
    private @Nullable String replyTo;
    private String subject;
    private String textBody;
    private String htmlBody;
    private @Nullable String letter;
    private @Nullable String secret;
    private boolean carriesSecret;
    private @Nullable String calendarMethod;
    private @Nullable String calendarFile;

    @Enumerated(EnumType.STRING)
    private MailStatus status;

    private int tries;
    private Instant madeAt;
    private Instant nextTryAt;
    private @Nullable Instant validUntil;
    private boolean personal;
    private @Nullable Instant sentAt;
    private @Nullable String trouble;

    /** For JPA only. */
    protected Mail() {}

    private Mail(MailDraft draft, String textBody, String htmlBody, String letter, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = draft.kind();
        this.about = draft.about();
        this.once = draft.once();
        this.recipientName = draft.to().name();
        this.recipient = draft.to().address();
        this.replyTo = draft.replyTo();
        this.subject = draft.letter().subject();
        this.textBody = textBody;
        this.htmlBody = htmlBody;
        this.letter = letter;
        this.secret = draft.secret();
        this.carriesSecret = draft.secret() != null;
        var calendar = draft.calendar();
        this.calendarMethod = calendar == null ? null : calendar.method();
        this.calendarFile = calendar == null ? null : calendar.file();
        this.status = MailStatus.WAITING;
        this.madeAt = now;
        this.nextTryAt = now;
        this.validUntil = draft.until();
        this.personal = draft.personal();
    }

    /** A mail that is to be sent. */
    static Mail write(MailDraft draft, String textBody, String htmlBody, String letter, Instant now) {
        return new Mail(draft, textBody, htmlBody, letter, now);
    }

    /** Somebody takes it to the server now; if nothing is heard of that, it is tried again after a while. */
    void taken(Instant now) {
        tries++;
        nextTryAt = now.plus(pause());
    }

    /**
     * What the mail says is not true any more: it waits no longer, and its secret is forgotten. Where it was taken to the server before,
     * and nobody wrote down what came of that, it may have arrived.
     *
     * @return whether it lapsed now
     */
    boolean lapse(Instant now) {
        if (status == MailStatus.SENT
                || status == MailStatus.EXPIRED
                || validUntil == null
                || now.isBefore(validUntil)) {
            return false;
        }
        status = MailStatus.EXPIRED;
        secret = null;
        return true;
    }

    /**
     * What the mail is about goes another way: it waits no longer. Where it was not taken to the server yet, it may be written anew should
     * it become true again.
     */
    void withdraw() {
        if (status != MailStatus.WAITING && status != MailStatus.FAILED) {
            return;
        }
        status = MailStatus.EXPIRED;
        secret = null;
        if (tries == 0) {
            once = null;
        }
    }

    /** The server took it; what was secret in it is forgotten. */
    void sent(Instant now) {
        status = MailStatus.SENT;
        sentAt = now;
        secret = null;
        trouble = null;
    }

    /** The server did not take it; what was sent meanwhile stays so. */
    void refused(String why) {
        if (status != MailStatus.WAITING) {
            return;
        }
        trouble = why.length() > LONGEST_TROUBLE ? why.substring(0, LONGEST_TROUBLE) : why;
        if (tries >= MOST_TRIES) {
            status = MailStatus.FAILED;
        }
    }

    /** The mail did not leave for so long that what is secret in it is forgotten; there is nothing left to send. */
    void expire() {
        if (status != MailStatus.SENT && secret != null) {
            status = MailStatus.FAILED;
            secret = null;
            trouble = TOO_OLD;
        }
    }

    /** A person says that it should be tried again. */
    void tryAgain(Instant now) {
        if (isWorthTrying()) {
            status = MailStatus.WAITING;
            tries = 0;
            nextTryAt = now;
        }
    }

    /** Whether sending failed, and the mail still is as it was. */
    private boolean isWorthTrying() {
        return status == MailStatus.FAILED && (secret != null || !carriesSecret);
    }

    private Duration pause() {
        return pauseAfter(tries);
    }

    /** Twice as long every time, up to half a day. */
    static Duration pauseAfter(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    MailId id() {
        return new MailId(id);
    }

    /** As it leaves: with the secret in its place. */
    MailDraft.Recipient to() {
        return new MailDraft.Recipient(recipientName, recipient);
    }

    Optional<String> replyTo() {
        return Optional.ofNullable(replyTo);
    }

    String subject() {
        return subject;
    }

    String text() {
        return opened(textBody);
    }

    String html() {
        return opened(htmlBody);
    }

    Optional<MailDraft.CalendarPart> calendar() {
        return calendarMethod == null || calendarFile == null
                ? Optional.empty()
                : Optional.of(new MailDraft.CalendarPart(calendarMethod, opened(calendarFile)));
    }

    /** The text the mail was made of; empty for a mail that is older than the column. */
    Optional<String> letter() {
        return Optional.ofNullable(letter);
    }

    Instant madeAt() {
        return madeAt;
    }

    /** The text the mail was made of, as people may see it afterwards. */
    Optional<String> shownLetter() {
        return personal ? Optional.empty() : letter();
    }

    /** As people may read it afterwards: the secret stays one, and so do the words that are for one person. */
    MailSummary toSummary() {
        return new MailSummary(
                id(),
                Objects.requireNonNullElse(version, 0),
                kind,
                to(),
                subject,
                personal ? "" : textBody,
                calendarMethod,
                status,
                madeAt,
                new MailSummary.Delivery(tries, sentAt, trouble, isWorthTrying()));
    }

    private String opened(String body) {
        return secret == null ? body : body.replace(MailDraft.SECRET, secret);
    }
}
