package nl.bijrijder.visit.day;

import java.time.LocalTime;
import java.util.List;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import org.jspecify.annotations.Nullable;

/**
 * The day as a teacher sees it.
 *
 * @param tips what would make it better
 */
record ProgrammePage(VisitSummary visit, Programme programme, List<Tip> tips, boolean mayChange) {

    /** When a next block would begin: where the last one ends, or with the visit; null when no time is known. */
    @Nullable
    LocalTime nextStart() {
        var blocks = programme.contents();
        return blocks.isEmpty()
                ? visit.timing().startsAt()
                : blocks.get(blocks.size() - 1).endsAt();
    }

    /** The address of the programme. */
    public String home() {
        return home(visit.id());
    }

    static String home(CompanyVisitId visit) {
        return "/coach/visits/" + visit + "/programme";
    }
}
