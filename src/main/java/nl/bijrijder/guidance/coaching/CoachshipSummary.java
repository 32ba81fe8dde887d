package nl.bijrijder.guidance.coaching;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** What other modules and pages show of a coachship; names come from the account and the student. */
public record CoachshipSummary(CoachshipId id, StudentId student, TeamId team, AccountId coach, Period period) {}
