package nl.bijrijder.coaching;

import nl.bijrijder.student.StudentSummary;

/**
 * Who would read a note, in the words of the form.
 *
 * @param student whom it is about
 * @param team name of the joint team
 * @param colleagues how many members the team has besides the author
 */
record Readers(StudentSummary student, String team, int colleagues) {}
