package nl.bijrijder.visit.wish;

import nl.bijrijder.shared.FileAct;

/** What is done about what a student wants and needs on a company visit. */
enum WishAct implements FileAct {
    /** Said, or entered for the student, what they want. */
    WISHES_GIVEN,
    /** Said, or entered for the student, what they need. */
    NEEDS_GIVEN,
    /** Read what the student needs, to have it ready. */
    NEEDS_READ
}
