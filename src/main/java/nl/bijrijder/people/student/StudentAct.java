package nl.bijrijder.people.student;

import nl.bijrijder.shared.FileAct;

/** What keepers do with the list of students. */
enum StudentAct implements FileAct {
    /** Put the student in a team. */
    STUDENT_ADDED,
    /** Enrolled the student at a school or college. */
    STUDENT_ENROLLED;

    @Override
    public boolean isKeeping() {
        return true;
    }
}
