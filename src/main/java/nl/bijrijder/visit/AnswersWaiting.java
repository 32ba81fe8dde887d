package nl.bijrijder.visit;

import java.util.Collection;
import java.util.Set;

/** How it stands between school and company as long as a visit is ahead; told by the module that asks and takes the answers. */
public interface AnswersWaiting {

    /** Those of these visits with an answer that a team leader has to decide on; one statement for them all. */
    Set<CompanyVisitId> among(Collection<CompanyVisitId> visits);

    /** Those of these visits whose company was asked by mail or link; one statement for them all. */
    Set<CompanyVisitId> asked(Collection<CompanyVisitId> visits);
}
