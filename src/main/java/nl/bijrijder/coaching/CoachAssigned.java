package nl.bijrijder.coaching;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** A student got a coach. */
public record CoachAssigned(CoachshipId coachship, StudentId student, TeamId team, AccountId by) {}
