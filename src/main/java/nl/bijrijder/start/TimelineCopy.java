package nl.bijrijder.start;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.bijrijder.career.CareerPhotoPrint;

/**
 * A timeline to be taken along on paper. Drafts are not in it: they are not in the file.
 *
 * @param student how the student is called
 * @param taker who takes it
 * @param at when, in the time zone of the schools
 * @param chosen words of the choice: message keys and what belongs to them; empty when everything is in it
 * @param ahead what is still to come, soonest first
 * @param past what happened, latest first
 * @param photos beside entries, by the entry's id
 */
record TimelineCopy(
        String student,
        String team,
        String taker,
        LocalDateTime at,
        List<Chosen> chosen,
        List<Timeline.Row> ahead,
        List<Timeline.Row> past,
        Map<String, List<CareerPhotoPrint>> photos) {

    /** One part of the choice; value is a message key when it begins with a key's prefix, or a name or day. */
    record Chosen(String label, String value, boolean key) {}

    /** The photos beside a row, in order; empty when it has none. */
    public List<CareerPhotoPrint> photosOf(Timeline.Row row) {
        return photos.getOrDefault(row.entry().id(), List.of());
    }

    /** How much is in it. */
    public int count() {
        return ahead.size() + past.size();
    }
}
