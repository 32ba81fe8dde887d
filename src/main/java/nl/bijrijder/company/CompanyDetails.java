package nl.bijrijder.company;

import java.util.List;

/**
 * What one company's page shows.
 *
 * @param namesakes other companies of the partnership that are called the same
 * @param asks what it was asked before, newest first
 */
record CompanyDetails(
        CompanySummary company, List<ContactSummary> contacts, List<CompanySummary> namesakes, List<NamedAsk> asks) {}
