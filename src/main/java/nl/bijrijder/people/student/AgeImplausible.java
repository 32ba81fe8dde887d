package nl.bijrijder.people.student;

import nl.bijrijder.shared.RuleBroken;

/** A student on a route is between 10 and 30 years old; another age is a slip of the pen. */
class AgeImplausible extends RuleBroken {

    AgeImplausible() {
        super("bornOn", "student.bornOn.implausible", StudentPolicy.YOUNGEST, StudentPolicy.OLDEST);
    }
}
