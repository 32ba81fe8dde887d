package nl.bijrijder.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Makes letters, and senders to a server on this machine. */
final class Postman {

    private Postman() {}

    static JavaMailSenderImpl to(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var properties = new Properties();
        properties.put("mail.smtp.timeout", "3000");
        properties.put("mail.smtp.connectiontimeout", "3000");
        sender.setJavaMailProperties(properties);
        return sender;
    }

    static MailDraft draft(String once, String subject) {
        return draft(once, subject, null);
    }

    /** A mail that is true until a moment. */
    static MailDraft draft(String once, String subject, @Nullable Instant until) {
        return draft(once, subject, until, false);
    }

    /** A mail that is nobody else's business, and ends. */
    static MailDraft personal(String subject, Instant until) {
        return draft(null, subject, until, true);
    }

    private static MailDraft draft(@Nullable String once, String subject, @Nullable Instant until, boolean personal) {
        return new MailDraft(
                "mail.test",
                null,
                once,
                personal
                        ? MailDraft.Recipient.nameless("ans@bosgoed.example")
                        : new MailDraft.Recipient("Ans ’t Hoen", "ans@bosgoed.example"),
                "leiding@wilgenhof.example",
                new Letter(
                        subject,
                        "Beste Ans,",
                        "Wat <b>fijn</b> dat we mogen komen & kijken.",
                        List.of("Er staat iets klaar."),
                        List.of(new Letter.Fact("Dag", "vrijdag 4 december 2026")),
                        new Letter.Link("Bekijk het bezoek", "https://bijrijder.example/guest/" + MailDraft.SECRET),
                        List.of("Met vriendelijke groet,", "Ingrid")),
                "een-geheim-woord",
                null,
                until,
                personal);
    }

    /** As the application is given a sender. */
    static ObjectProvider<JavaMailSender> providing(JavaMailSender sender) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return beans.getBeanProvider(JavaMailSender.class);
    }

    static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
