package nl.bijrijder.visit;

import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.ContactFacts;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new visit, and when need be for the company and the contact it is planned with, all or nothing.
 *
 * @param id id of the visit to be; posting twice makes one
 * @param newCompany a company that has no file yet, or null
 * @param newContact a person that is not listed yet, or null
 */
public record PlanVisit(
        CompanyVisitId id,
        TeamId team,
        VisitPlan plan,
        @Nullable CompanyFacts newCompany,
        @Nullable ContactFacts newContact) {}
