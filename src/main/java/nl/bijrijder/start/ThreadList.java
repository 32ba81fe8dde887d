package nl.bijrijder.start;

import java.util.List;

/**
 * What some of a student's visits lead to.
 *
 * @param shown those that come up first, then those that were
 * @param more how many there are beside these
 * @param moreHref where all of them are
 */
record ThreadList(List<VisitThread> shown, int more, String moreHref) {}
