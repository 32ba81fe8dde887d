package nl.bijrijder.company;

import java.util.Collection;
import java.util.List;
import nl.bijrijder.shared.CurrentUser;

/** What companies were asked before; implemented by the features that ask them, because companies know no feature. */
public interface CompanyHistory {

    /** All asks of a company by any team of its partnership, newest first; at most fifty. */
    List<CompanyAsk> asks(CurrentUser user, CompanyId company);

    /** The newest ask of each of these companies; those never asked are left out. One statement, however many ids. */
    List<CompanyAsk> lastAsks(CurrentUser user, Collection<CompanyId> companies);
}
