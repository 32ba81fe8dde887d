package nl.bijrijder.visit.wish;

import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.OnRecord;
import nl.bijrijder.visit.VisitRecord;
import org.springframework.stereotype.Component;

/** Tells the gate of step 4 whether somebody said of each promise what became of it; a visit without promises has nothing open. */
@Component
class PromisesOnRecord implements OnRecord {

    private final Promises promises;

    PromisesOnRecord(Promises promises) {
        this.promises = promises;
    }

    @Override
    public VisitRecord what() {
        return VisitRecord.PROMISES;
    }

    @Override
    public boolean isThere(CompanyVisitId visit) {
        return promises.allChecked(visit);
    }
}
