package nl.bijrijder.student;

import nl.bijrijder.shared.RuleBroken;

/** A student is enrolled at an organisation of the partnership the route runs under (R3). */
public class SchoolOutside extends RuleBroken {

    SchoolOutside() {
        super("organisation", "student.school.outside");
    }
}
