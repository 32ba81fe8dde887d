package nl.bijrijder.route;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;

/** Somebody left a milestone out for a student. */
public record MilestoneSkipped(MilestoneId milestone, StudentId student, TeamId team, AccountId by) {}
