package nl.bijrijder.visit.wish;

import java.util.List;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.group.ParticipantSummary;

/**
 * Who needs what, for who packs.
 *
 * @param reason why who looks may know it
 * @param open whether it can still be entered for somebody
 */
record PackingList(VisitSummary visit, AskedNeeds asked, NeedPolicy.Reason reason, boolean open, List<Row> rows) {

    /** Somebody who goes along, and what they need. */
    record Row(ParticipantSummary person, NeedContent content) {

        public boolean isEmpty() {
            return content.isEmpty();
        }
    }

    /** The page about the visit's needs. */
    public String home() {
        return "/coach/visits/" + visit.id() + "/needs";
    }
}
