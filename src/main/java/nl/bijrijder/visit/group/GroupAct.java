package nl.bijrijder.visit.group;

import nl.bijrijder.shared.FileAct;

/** What is done about a student in the group of a company visit. */
enum GroupAct implements FileAct {
    /** Put the student on the group list. */
    VISIT_LISTED,
    /** Took the student off the group list. */
    VISIT_UNLISTED,
    /** Ticked whether the student is there. */
    ATTENDANCE_TAKEN
}
