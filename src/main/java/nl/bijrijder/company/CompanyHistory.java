package nl.bijrijder.company;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PartnershipId;

/** What companies were asked before; implemented by the features that ask them, because companies know no feature. */
public interface CompanyHistory {

    /** How many asks of one company are told at most. */
    int MOST = 50;

    /** All asks of a company by any team of its partnership, newest first; at most {@link #MOST}. */
    List<CompanyAsk> asks(CurrentUser user, CompanyId company);

    /** The newest ask of each of these companies; those never asked are left out. One statement, however many ids. */
    List<CompanyAsk> lastAsks(CurrentUser user, Collection<CompanyId> companies);

    /**
     * When a company was asked since then by teams of its partnership.
     *
     * @param self id of what is being planned itself, which is left out
     */
    List<CompanyRequest> askedSince(PartnershipId partnership, CompanyId company, Instant since, UUID self);
}
