package nl.bijrijder.student;

import nl.bijrijder.shared.RuleBroken;

/** A student is enrolled in one place at a time. */
public class EnrolmentOverlaps extends RuleBroken {

    EnrolmentOverlaps() {
        super("startsOn", "student.enrolment.overlaps");
    }
}
