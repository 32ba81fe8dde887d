package nl.bijrijder.studentfile;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A timeline to be taken along on paper. Drafts are not in it: they are not in the file.
 *
 * @param student how the student is called
 * @param taker who takes it
 * @param at when, in the time zone of the schools
 * @param chosen words of the choice: message keys and what belongs to them; empty when everything is in it
 * @param ahead what is still to come, soonest first
 * @param past what happened, latest first
 */
record TimelineCopy(
        String student,
        String team,
        String taker,
        LocalDateTime at,
        List<Chosen> chosen,
        List<Timeline.Row> ahead,
        List<Timeline.Row> past) {

    /** One part of the choice; value is a message key when it begins with a key's prefix, or a name or day. */
    record Chosen(String label, String value, boolean key) {}

    /** How much is in it. */
    public int count() {
        return ahead.size() + past.size();
    }
}
