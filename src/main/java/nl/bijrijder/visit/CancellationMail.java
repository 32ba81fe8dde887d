package nl.bijrijder.visit;

import nl.bijrijder.platform.mail.LetterPreview;
import nl.bijrijder.shared.CurrentUser;
import org.jspecify.annotations.Nullable;

/** What will be mailed when a visit is called off; told by the module that writes the mails. */
public interface CancellationMail {

    /** The mail to the company with this reason in it, or why it gets none. */
    Preview preview(CurrentUser user, VisitSummary visit, String reason);

    /**
     * The mail, or the reason why there is none.
     *
     * @param mail the mail; null when the company gets none
     * @param noneBecause message key of why it gets none; null when it gets one
     */
    record Preview(@Nullable LetterPreview mail, @Nullable String noneBecause) {

        /** The company is mailed. */
        public static Preview of(LetterPreview mail) {
            return new Preview(mail, null);
        }

        /** The company is not mailed. */
        public static Preview none(String because) {
            return new Preview(null, because);
        }
    }
}
