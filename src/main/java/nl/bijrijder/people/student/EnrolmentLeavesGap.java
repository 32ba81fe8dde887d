package nl.bijrijder.people.student;

import nl.bijrijder.shared.RuleBroken;

/** The next enrolment begins at latest on the day after the one before it (R2). */
class EnrolmentLeavesGap extends RuleBroken {

    EnrolmentLeavesGap() {
        super("startsOn", "student.enrolment.gap");
    }
}
