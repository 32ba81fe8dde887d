package nl.bijrijder.visit;

import java.util.Collection;
import java.util.Set;

/** Which visits ahead wait for an answer, of the company or of the school; implemented by the package that asks the companies. */
public interface AnswersWaiting {

    /** Which of these visits have an answer that a team leader has to decide on; one statement for them all. */
    Set<CompanyVisitId> among(Collection<CompanyVisitId> visits);

    /** Which of these visits have a company that was asked by mail or link; one statement for them all. */
    Set<CompanyVisitId> asked(Collection<CompanyVisitId> visits);
}
