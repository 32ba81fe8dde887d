package nl.bijrijder.visit.wish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the company gets to know of what a group needs: counts, in the words it reads. */
@Component
@Transactional(readOnly = true)
class ToldNeeds implements ClassNeeds {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final NeedStore store;
    private final MessageSource messages;

    ToldNeeds(NeedStore store, MessageSource messages) {
        this.store = store;
        this.messages = messages;
    }

    @Override
    public Optional<List<ClassBrief.Need>> of(CompanyVisitId visit) {
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
