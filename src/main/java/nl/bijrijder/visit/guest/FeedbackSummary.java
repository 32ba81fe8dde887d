package nl.bijrijder.visit.guest;

import nl.bijrijder.visit.Statement;

/**
 * What a company thinks of a visit, as pages show it.
 *
 * @param version what a form carries that changes it
 * @param said who of the company said so last
 */
record FeedbackSummary(int version, Opinion opinion, Statement said) {}
