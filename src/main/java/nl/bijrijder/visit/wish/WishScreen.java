package nl.bijrijder.visit.wish;

import java.util.List;
import nl.bijrijder.visit.VisitSummary;

/**
 * What stands on the wall of the class: no name, no lonely refusal.
 *
 * @param answered how many said something
 * @param all how many go along
 */
record WishScreen(VisitSummary visit, boolean open, int answered, int all, List<TopicCount> topics) {}
