package nl.bijrijder.people.student;

import nl.bijrijder.shared.RuleBroken;

/** A student is enrolled at an organisation of the partnership the route runs under (R3). */
class SchoolOutside extends RuleBroken {

    SchoolOutside() {
        super("organisation", "student.school.outside");
    }
}
