package nl.bijrijder.notice;

import nl.bijrijder.company.ContactId;
import nl.bijrijder.mail.MailDraft;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who hears about a visit.
 *
 * @param contact who it is at the company; null for somebody of the team
 */
record Addressee(MailDraft.Recipient recipient, @Nullable ContactId contact) {

    boolean isCompany() {
        return contact != null;
    }
}
