package nl.bijrijder.visit.wish;

import java.time.Instant;
import java.util.List;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;

/**
 * What a team lets the company know of its class: counts, quotes without names, needs as counts. Nothing in it leads to a
 * student, and once sent it does not change.
 *
 * @param number which one it is for this visit, from 1; 0 for one that was not sent yet
 */
public record ClassBrief(
        CompanyVisitId visit,
        int number,
        Instant sentAt,
        List<TopicCount> topics,
        List<Quote> quotes,
        List<Need> needs) {

    /** Whether anything in it is what the class wants; a class that was not asked can still need something to be ready. */
    public boolean tellsWishes() {
        return !topics.isEmpty() || !quotes.isEmpty();
    }

    /** This brief without what has to be ready: that is for the company and for who packs, not for classmates. */
    ClassBrief withoutNeeds() {
        return new ClassBrief(visit, number, sentAt, topics, quotes, List.of());
    }

    /** Words of somebody in the class, chosen by a teacher. */
    public record Quote(WishKind kind, String text) {}

    /**
     * Something practical so many of the class need, like a size of shoe.
     *
     * @param text what was sent, in Dutch
     * @param number how many need it
     * @param key message key of the same words, so that they can be read in another language; null in a brief from before it
     *     was kept
     * @param value what goes into those words, like a size
     */
    public record Need(
            String text,
            int number,
            @Nullable String key,
            @Nullable String value) {}
}
