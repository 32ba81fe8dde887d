package nl.bijrijder.company;

import java.util.List;

/**
 * What one company's page shows.
 *
 * @param namesakes other companies of the partnership that are called the same
 * @param asks what it was asked before, newest first
 * @param load whether that was too often
 * @param parts what other modules keep about it
 */
record CompanyDetails(
        CompanySummary company,
        List<ContactSummary> contacts,
        List<CompanySummary> namesakes,
        List<NamedAsk> asks,
        AskLoad load,
        List<CompanyPart.Part> parts) {}
