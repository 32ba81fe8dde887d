package nl.bijrijder.people.account;

import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is somewhere: a member of a team, a student of a team.
 *
 * @param account whose tie it is
 * @param roleKey message key of the word for it
 * @param place name of the team
 * @param period from when to when, or null when it has no dates of its own
 * @param today whether it counts today
 * @param href page about it
 */
public record AccountTie(
        AccountId account,
        String roleKey,
        String place,
        @Nullable Period period,
        boolean today,
        String href) {}
