package nl.bijrijder.mail;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
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
        var sender = server.getIfAvailable();
        if (sender == null) {
            return;
        }
        for (var id : mails.findDue(clock.instant(), AT_ONCE)) {
            deliver(sender, id);
        }
    }

    private void deliver(JavaMailSender sender, UUID id) {
        var mail = transaction.execute(status -> {
            var due = mails.findById(id).orElseThrow();
            due.taken(clock.instant());
            return due;
        });
        try {
            sender.send(envelopes.of(sender, mail));
        } catch (MailException refused) {
            LOG.warn("Mail {} was not taken: {}", id, refused.getClass().getSimpleName());
            transaction.executeWithoutResult(
                    status -> mails.findById(id).orElseThrow().refused(reason(refused)));
            return;
        }
        transaction.executeWithoutResult(
                status -> mails.findById(id).orElseThrow().sent(clock.instant()));
    }

    /** What the server said, without the address it may have said it about. */
    private static String reason(MailException refused) {
        return refused.getMostSpecificCause().getClass().getSimpleName();
    }
}
