package nl.bijrijder.visit;

import java.util.List;

/**
 * What lies on a team leader's desk.
 *
 * @param yours visits on which the leader can go on, nearest first
 * @param coming the others that are not finished, nearest first
 */
public record VisitWorkList(List<VisitRow> yours, List<VisitRow> coming) {}
