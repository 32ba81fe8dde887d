package nl.bijrijder.visit.guest;

import java.time.Clock;
import java.util.List;
import nl.bijrijder.visit.VisitWitness;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was done through the links of a visit; for callers that know who asks. */
@Service
@Transactional(readOnly = true)
public class GuestActs {

    private static final Limit TOLD = Limit.of(50);

    private final GuestActRepository acts;
    private final Clock clock;

    GuestActs(GuestActRepository acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** Somebody did this through their link just now, in this name. */
    @Transactional
    public void note(Guest guest, GuestActKind kind, String by) {
        acts.save(new GuestAct(guest, kind, by, clock.instant()));
    }

    /** What was done, newest first, the last fifty. */
    public List<GuestActLine> of(VisitWitness visit) {
        return acts.findByVisitIdOrderBySaidAtDescIdAsc(visit.visit().value(), TOLD).stream()
                .map(GuestAct::toLine)
                .toList();
    }

    /** Whether this was ever done. */
    public boolean has(VisitWitness visit, GuestActKind kind) {
        return acts.existsByVisitIdAndKind(visit.visit().value(), kind);
    }

    /** Whether nothing was done through any link. */
    public boolean isSilent(VisitWitness visit) {
        return acts.findLastByVisit(visit.visit().value()).isEmpty();
    }
}
