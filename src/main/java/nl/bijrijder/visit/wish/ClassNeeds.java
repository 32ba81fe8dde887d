package nl.bijrijder.visit.wish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The needs of a group as the company gets to know them: counts, in the words it reads. */
@Component
@Transactional(readOnly = true)
class ClassNeeds {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final NeedStore store;
    private final MessageSource messages;

    ClassNeeds(NeedStore store, MessageSource messages) {
        this.store = store;
        this.messages = messages;
    }

    /**
     * The counts as they stand, for callers who know that a member of the team asks.
     *
     * @return empty when the answers are wiped: then nothing is left to count
     */
    Optional<List<ClassBrief.Need>> of(CompanyVisitId visit) {
        if (store.asked(visit).wipedAt() != null) {
            return Optional.empty();
        }
        return Optional.of(store.counts(visit).toTell().stream().map(this::told).toList());
    }

    private ClassBrief.Need told(NeedCount count) {
        return new ClassBrief.Need(
                messages.getMessage(count.key(), new Object[] {count.value()}, DUTCH),
                count.number(),
                count.key(),
                count.value());
    }
}
