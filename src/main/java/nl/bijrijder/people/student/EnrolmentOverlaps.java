package nl.bijrijder.people.student;

import nl.bijrijder.shared.RuleBroken;

/** A student is enrolled in one place at a time. */
class EnrolmentOverlaps extends RuleBroken {

    EnrolmentOverlaps() {
        super("startsOn", "student.enrolment.overlaps");
    }
}
