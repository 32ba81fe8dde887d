package nl.bijrijder.visit.wish;

import java.util.List;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a group needs on a visit, as everybody of the team reads it.
 *
 * @param people how many go along
 * @param reason why who looks packs, and so knows names; null when they do not
 * @param mayAsk whether who looks can ask something else now
 * @param hasBrief whether there is a brief by which the company gets to know it
 */
record NeedPage(
        VisitSummary visit,
        NeedRequest asked,
        NeedCounts counts,
        int people,
        NeedPolicy.@Nullable Reason reason,
        boolean open,
        boolean mayAsk,
        boolean hasBrief) {

    public List<NeedKind> kinds() {
        return List.of(NeedKind.values());
    }

    /** Whether what was said is wiped, and nothing can be said any more: a visit that got a later day is asked about again. */
    public boolean isWiped() {
        return asked.wipedAt() != null && !open;
    }

    /** The address of the page. */
    public String home() {
        return home(visit.id());
    }

    static String home(CompanyVisitId visit) {
        return "/coach/visits/" + visit + "/needs";
    }
}
