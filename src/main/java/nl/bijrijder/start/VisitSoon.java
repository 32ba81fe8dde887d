package nl.bijrijder.start;

import nl.bijrijder.visit.VisitSummary;

/**
 * A company visit that one's team goes on soon.
 *
 * @param company how the company is called
 * @param today whether it is today
 */
record VisitSoon(VisitSummary visit, String company, boolean today) {}
