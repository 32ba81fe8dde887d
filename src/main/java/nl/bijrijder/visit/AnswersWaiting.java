package nl.bijrijder.visit;

import java.util.Collection;
import java.util.Set;

/** Which visits have an answer of the company that a team leader has to decide on; told by the module that takes the answers. */
public interface AnswersWaiting {

    /** Those of these visits; one statement for them all. */
    Set<CompanyVisitId> among(Collection<CompanyVisitId> visits);
}
