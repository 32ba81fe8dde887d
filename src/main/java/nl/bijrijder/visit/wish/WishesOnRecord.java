package nl.bijrijder.visit.wish;

import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.OnRecord;
import nl.bijrijder.visit.VisitRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the gate of step 2 whether the class said what it wants: one answer is enough. */
@Component
@Transactional(readOnly = true)
class WishesOnRecord implements OnRecord {

    private final WishAnswerRepository answers;

    WishesOnRecord(WishAnswerRepository answers) {
        this.answers = answers;
    }

    @Override
    public VisitRecord what() {
        return VisitRecord.WISHES;
    }

    @Override
    public boolean isThere(CompanyVisitId visit) {
        return answers.existsByVisitIdAndSavedAtIsNotNull(visit.value());
    }
}
