package nl.bijrijder.wish;

import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.WishesGathered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the gate of step 2 whether the class said what it wants: one answer is enough. */
@Component
@Transactional(readOnly = true)
class GatheredWishes implements WishesGathered {

    private final WishAnswerRepository answers;

    GatheredWishes(WishAnswerRepository answers) {
        this.answers = answers;
    }

    @Override
    public boolean areGathered(CompanyVisitId visit) {
        return answers.existsByVisitIdAndSavedAtIsNotNull(visit.value());
    }
}
