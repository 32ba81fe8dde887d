package nl.bijrijder.platform.mail;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.data.domain.Limit;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings what waits to the mail server. It is written down that a mail is taken there before it is, and that it arrived after
 * it did: whatever dies in between, no mail is lost, and one that is sent again carries the same Message-ID. It looks through
 * nobody's eyes: no scope, so no row of a student's story.
 */
@Component
class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final Limit AT_ONCE = Limit.of(100);

    private final MailRepository mails;
    private final Envelopes envelopes;
    private final ObjectProvider<JavaMailSender> server;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailDelivery(
            MailRepository mails,
            Envelopes envelopes,
            ObjectProvider<JavaMailSender> server,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.mails = mails;
        this.envelopes = envelopes;
        this.server = server;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Sends what is due; without a server everything waits. */
    void deliver() {
        deliver(() -> false);
    }

    /**
     * Delivers what is due, up to the moment in which somebody wants it to stop: what is left waits.
     *
     * @param isOver asked between two mails
     */
    void deliver(BooleanSupplier isOver) {
        var sender = server.getIfAvailable();
        if (sender == null) {
            return;
        }
        for (var id : mails.findDue(clock.instant(), AT_ONCE)) {
            if (isOver.getAsBoolean()) {
                return;
            }
            take(id).ifPresent(mail -> deliver(sender, mail));
        }
    }

    /** What is secret in a mail that does not leave for weeks is forgotten, and the mail with it. */
    void forgetOldSecrets() {
        transaction.executeWithoutResult(
                status -> mails.findWithOldSecret(clock.instant().minus(Mail.SECRETS_LAST))
                        .forEach(Mail::expire));
    }

    /** What is not true any more waits no longer, also where there is no server. */
    void lapse() {
        transaction.executeWithoutResult(status -> {
            var now = clock.instant();
            mails.holdLapsed(now).forEach(mail -> mail.lapse(now));
        });
    }

    /** What was for one person alone is deleted a month after it ended: it says where somebody was to be. */
    void forgetPersonal() {
        var forgotten = transaction.execute(status -> mails.forgetPersonal());
        if (forgotten != null && forgotten > 0) {
            LOG.info("Deleted personal mails that ended: {}", forgotten);
        }
    }

    /** Looks once more, and under a lock: another instance may have taken it since it was found. */
    private Optional<Mail> take(UUID id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var now = clock.instant();
            var due = mails.holdDue(id, now).filter(mail -> !mail.lapse(now));
            due.ifPresent(mail -> mail.taken(now));
            return due;
        }));
    }

    private void deliver(JavaMailSender sender, Mail mail) {
        try {
            sender.send(envelopes.of(sender, mail));
        } catch (RuntimeException refused) {
            // whatever is wrong with this one, the next may leave
            LOG.warn("Mail {} was not taken: {}", mail.id(), reason(refused));
            after(mail, kept -> kept.refused(reason(refused)));
            return;
        }
        after(mail, kept -> kept.sent(clock.instant()));
    }

    private void after(Mail mail, Consumer<Mail> what) {
        transaction.executeWithoutResult(
                status -> what.accept(mails.hold(mail.id().value()).orElseThrow()));
    }

    /** What the server said, without the address it may have said it about. */
    private static String reason(RuntimeException refused) {
        return NestedExceptionUtils.getMostSpecificCause(refused).getClass().getSimpleName();
    }
}
