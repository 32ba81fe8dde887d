package nl.bijrijder.visit;

import nl.bijrijder.shared.CurrentUser;

/** What will be mailed when a visit is called off; told by the module that writes the mails. */
public interface CancellationMail {

    /** The mail to the company, word for word, with this reason in it. */
    String preview(CurrentUser user, VisitSummary visit, String reason);
}
