package nl.bijrijder.people.team;

import java.time.LocalDate;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.TeamId;

/** A membership that ends soon, so that somebody thinks of a successor. */
public record EndingMembership(
        TeamId team, String teamName, AccountId account, PersonName name, boolean leader, LocalDate lastDay) {}
