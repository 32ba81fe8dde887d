package nl.bijrijder.company;

import java.time.Instant;
import nl.bijrijder.shared.TeamId;

/** When a team asked something of a company. */
public record AskedOn(Instant at, TeamId team) {}
