package nl.bijrijder.visit.day;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Where the group gathers, and whom to call on the day.
 *
 * @param gatherAt when everybody is there, in the local time of Amsterdam
 * @param backAt when everybody is back
 * @param callWho who of the school answers the phone that day
 */
@Embeddable
public record GatheringFacts(
        @Column(name = "gather_at") @Nullable LocalTime gatherAt,
        @Column(name = "gather_where") @Nullable String gatherWhere,
        @Column(name = "back_at") @Nullable LocalTime backAt,
        @Column(name = "call_who") @Nullable String callWho,
        @Column(name = "call_phone") @Nullable String callPhone) {

    /** Nothing is known yet. */
    static final GatheringFacts NOTHING = new GatheringFacts(null, null, null, null, null);

    /**
     * Checks the times.
     *
     * @throws RuleBroken when the group is back before it gathers
     */
    void check() {
        if (gatherAt != null && backAt != null && !backAt.isAfter(gatherAt)) {
            throw Rule.broken("backAt", "visit.programme.rule.backBeforeGathering");
        }
    }
}
