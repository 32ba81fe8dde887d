package nl.bijrijder.guidance.coaching;

import java.time.LocalDate;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;

/**
 * Asks for a coach for a student.
 *
 * @param id id of the coachship to be; posting twice makes one
 * @param startsOn first day; a coach before this one ends the day before
 */
public record AssignCoach(CoachshipId id, StudentId student, AccountId coach, LocalDate startsOn) {}
