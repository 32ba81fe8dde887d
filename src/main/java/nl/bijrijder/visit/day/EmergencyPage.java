package nl.bijrijder.visit.day;

import nl.bijrijder.people.student.StudentSummary;

/**
 * Whom to call for one student, to read and to change.
 *
 * @param own whether the student looks
 * @param mayChange whether who looks may change it
 */
record EmergencyPage(StudentSummary student, EmergencyCard card, boolean own, boolean mayChange) {

    /** Where it is. */
    public String home() {
        return own ? "/student/emergency" : "/coach/students/" + student.id() + "/emergency";
    }
}
