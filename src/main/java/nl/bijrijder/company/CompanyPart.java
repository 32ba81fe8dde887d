package nl.bijrijder.company;

/** What another module keeps about a company, as a card on the company's page; implement it as a bean. */
public interface CompanyPart {

    /** The card for those who keep the company's file. A fixed number of statements, please. */
    Part part(CompanySummary company);

    /**
     * One card.
     *
     * @param template where its fragment {@code part(content)} is
     * @param content what that fragment shows
     */
    record Part(String template, Object content) {}
}
