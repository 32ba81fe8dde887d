package nl.bijrijder.company;

import java.time.Instant;
import nl.bijrijder.shared.TeamId;

/** When a team asked something of a company. */
public record CompanyRequest(Instant at, TeamId team) {}
