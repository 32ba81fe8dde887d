package nl.bijrijder.visit.wish;

import java.util.List;
import java.util.Optional;
import nl.bijrijder.visit.CompanyVisitId;

/** What those who go along need, as counts; the module that asks them implements it. */
interface ClassNeeds {

    /**
     * The counts as they stand, in the words the company reads, for callers who know that a member of the team asks.
     *
     * @return empty when what was said is wiped: then nothing is left to count
     */
    Optional<List<ClassBrief.Need>> of(CompanyVisitId visit);
}
