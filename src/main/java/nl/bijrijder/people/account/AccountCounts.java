package nl.bijrijder.people.account;

/** How many accounts there are, by status. */
public record AccountCounts(long invited, long active, long ended) {}
