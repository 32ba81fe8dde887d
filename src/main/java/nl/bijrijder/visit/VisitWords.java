package nl.bijrijder.visit;

import java.util.List;
import nl.bijrijder.platform.web.form.FormCheck;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.privacy.OutgoingWords;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Component;

/** Keeps the names of a team's students out of what a page about its visit lets a company read. */
@Component
public class VisitWords {

    private final OutgoingWords outgoing;
    private final Visits visits;

    VisitWords(OutgoingWords outgoing, Visits visits) {
        this.outgoing = outgoing;
        this.visits = visits;
    }

    /**
     * Puts a sentence beside each field of a form that holds the name of a student of the team whose visit this is.
     *
     * @param fields fields whose words go to the company or into a mail
     */
    public <F> FormCheck<F> in(CurrentUser user, CompanyVisitId id, Submission<F> sent, String... fields) {
        return outgoing.in(user, form -> List.of(visits.find(user, id).team()), sent, fields);
    }
}
