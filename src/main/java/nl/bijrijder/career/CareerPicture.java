package nl.bijrijder.career;

import java.util.List;
import java.util.Map;
import nl.bijrijder.shared.Lens;

/**
 * A dossier seen through the five career competences: how many entries there are about each, gaps included. Numbers to find
 * the way by; no grade, no score, no part of a whole (DOMAIN §5).
 *
 * @param all how many entries there are
 */
record CareerPicture(long all, List<Seen> lenses) {

    private static final List<Lens> COMPETENCES =
            List.of(Lens.QUALITIES, Lens.MOTIVES, Lens.WORK_EXPLORATION, Lens.CAREER_STEERING, Lens.NETWORKING);

    static CareerPicture of(long all, Map<Lens, Long> counts) {
        return new CareerPicture(
                all,
                COMPETENCES.stream()
                        .map(lens -> new Seen(lens, counts.getOrDefault(lens, 0L)))
                        .toList());
    }

    /** What is seen through one lens. */
    public record Seen(Lens lens, long entries) {

        /** Whether there is nothing about it yet. */
        public boolean isGap() {
            return entries == 0;
        }
    }
}
