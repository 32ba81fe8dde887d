package nl.bijrijder.student;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** A student was enrolled at a school or college. */
public record StudentEnrolled(EnrolmentId enrolment, StudentId student, TeamId team, AccountId by) {}
