package nl.bijrijder.placement;

/**
 * What a page offers on one placement.
 *
 * @param mayChange change what was agreed, and the days of the conversations
 * @param mayStop end it early
 * @param mayAddGoal write a learning goal
 * @param mayLookBack look back on the goals
 */
record PlacementPermissions(boolean mayChange, boolean mayStop, boolean mayAddGoal, boolean mayLookBack) {}
