package nl.bijrijder.people.security;

import java.time.ZonedDateTime;

/**
 * One place where somebody is signed in.
 *
 * @param digest digest of the session's secret id, which itself never stands on a page
 * @param startedAt when it was signed in to, in local time
 * @param lastUsedAt when it was last used, in local time
 * @param current whether it is the one that asks
 */
record SessionRow(String digest, ZonedDateTime startedAt, ZonedDateTime lastUsedAt, boolean current) {}
