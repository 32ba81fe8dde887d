package nl.bijrijder.visit.guest;

import java.util.Locale;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.platform.mail.MailDraft;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who hears about a visit.
 *
 * @param side as what they hear it: there are words for each
 * @param contact who it is at the company, when they get a link of their own; null for everybody else
 */
record Addressee(
        MailDraft.Recipient recipient,
        Relation side,
        @Nullable ContactId contact) {

    /** What somebody has to do with the visit. */
    enum Relation {
        /** The company that is visited. */
        COMPANY,
        /** Who asked the company, or goes along. */
        TEAM,
        /** Goes along as a student: the mail calls them by no name, and says no more than when to look where. */
        STUDENT,
        /** Had to do with it, and has no more. */
        GONE;

        /** The end of the message keys of the words for this side. */
        String key() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A student, of whom the mail knows the address and nothing else. */
    static Addressee student(String address) {
        return new Addressee(MailDraft.Recipient.nameless(address), Relation.STUDENT, null);
    }

    String address() {
        return recipient.address();
    }

    /** This person, who has nothing to do with the visit any more. */
    Addressee gone() {
        return new Addressee(recipient, Relation.GONE, null);
    }

    /** This person, who gets no link. */
    Addressee withoutLink() {
        return new Addressee(recipient, side, null);
    }
}
