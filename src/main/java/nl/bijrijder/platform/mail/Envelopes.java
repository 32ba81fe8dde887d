package nl.bijrijder.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import nl.bijrijder.shared.BaseUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Puts a mail into the form in which it travels: text, HTML and, where there is one, a calendar file, all saying the same.
 * Ours, because Spring's MimeMessageHelper puts two alternatives beside each other and has no place for the third (decision 15).
 */
@Component
class Envelopes {

    private final String from;
    private final String host;
    private final @Nullable String address;

    Envelopes(MailSettings settings, BaseUrl site) {
        this.from = settings.mailFrom();
        this.address = site.link("/").orElse(null);
        this.host =
                site.link("/").map(link -> java.net.URI.create(link).getHost()).orElse("bijrijder.invalid");
    }

    MimeMessage of(JavaMailSender sender, Mail mail) {
        try {
            var message = new SameId(sender, "<" + mail.id() + "@" + host + ">");
            message.setFrom(new InternetAddress(from, "Bijrijder", "UTF-8"));
            var to = new InternetAddress(
                    mail.to().address(),
                    mail.to().isNameless() ? null : mail.to().name(),
                    "UTF-8");
            to.validate();
            message.setRecipient(Message.RecipientType.TO, to);
            var replyTo = mail.replyTo();
            if (replyTo.isPresent()) {
                message.setReplyTo(new InternetAddress[] {new InternetAddress(replyTo.get())});
            }
            message.setSubject(mail.subject(), "UTF-8");
            message.setSentDate(Date.from(mail.madeAt()));
            message.setHeader("Auto-Submitted", "auto-generated");
            var parts = new MimeMultipart("alternative");
            parts.addBodyPart(part(placed(mail.text(), address), "text/plain; charset=UTF-8"));
            parts.addBodyPart(part(placed(mail.html(), address), "text/html; charset=UTF-8"));
            var calendar = mail.calendar();
            if (calendar.isPresent()) {
                parts.addBodyPart(part(
                        calendar.get().file(),
                        "text/calendar; charset=UTF-8; method=" + calendar.get().method()));
            }
            message.setContent(parts);
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException wrong) {
            throw new MailPreparationException(wrong);
        }
    }

    /** With the address of Bijrijder where it was not known when the mail was written. */
    static String placed(String body, @Nullable String address) {
        return address == null ? body : body.replace(MailDraft.SITE + "/", address);
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(text, type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** Jakarta Mail makes up an id of its own at the last moment; ours is that of the row. */
    private static final class SameId extends MimeMessage {

        private final String id;

        SameId(JavaMailSender sender, String id) {
            super(sender.createMimeMessage().getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
