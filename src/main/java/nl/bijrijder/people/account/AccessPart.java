package nl.bijrijder.people.account;

/**
 * What another package knows about an account's rights, from its own tables: a part of the one statement that is asked at every
 * request. The rights of a student and those of a member of a team implement it, so that no arrow points from accounts to them.
 */
public interface AccessPart {

    /**
     * A query that answers exactly one row, for the account {@code :account} and the day {@code :today}.
     *
     * @return one that answers {@code teams} and {@code led_teams}, arrays of ids, or {@code student}, an id or null
     */
    String query();
}
