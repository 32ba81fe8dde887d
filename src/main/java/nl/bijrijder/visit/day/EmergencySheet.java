package nl.bijrijder.visit.day;

import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.group.ParticipantSummary;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call when something happens on a visit.
 *
 * @param reason why who looks may read it
 * @param opensOn the first day it can be read; null as long as no day is fixed
 * @param closesOn the last
 * @param rows those who go along, first for whom there is nobody to call; empty while it is closed
 * @param teachers who of the school comes along
 */
record EmergencySheet(
        VisitSummary visit,
        EmergencyPolicy.Reason reason,
        boolean open,
        boolean over,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        List<Row> rows,
        GatheringFacts gathering,
        List<String> teachers) {

    /** Somebody who goes along, and whom to call for them. */
    record Row(ParticipantSummary person, List<EmergencyContact> contacts) {

        public boolean isEmpty() {
            return contacts.isEmpty();
        }
    }

    /** The address of the sheet. */
    public String home() {
        return "/coach/visits/" + visit.id() + "/emergency";
    }

    /** For how many there is nobody to call. */
    public long missing() {
        return rows.stream().filter(Row::isEmpty).count();
    }

    /** The school's number that day as a phone dials it; empty when nobody filled it in. */
    public String dialSchool() {
        var phone = gathering.callPhone();
        return phone == null ? "" : "tel:" + phone.replaceAll("[^0-9+]", "");
    }
}
