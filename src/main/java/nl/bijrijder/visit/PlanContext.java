package nl.bijrijder.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.TeamId;

/**
 * A plan of a team, and what else its partnership has on the days of it.
 *
 * @param others visits of any team that take place on one of those days, or may, or for which a company comes to class then
 */
record PlanContext(TeamId team, PartnershipId partnership, VisitPlan plan, List<Other> others) {

    /** Another visit. */
    record Other(TeamId team, VisitPlan plan) {

        static Other of(CompanyVisit visit) {
            return new Other(visit.team(), visit.toPlan());
        }

        /** Whether the visit takes place on the day of this stay, or may. */
        boolean isOnDayOf(OccupiedTime stay) {
            return OccupiedTime.away(plan).stream().anyMatch(at -> at.day().equals(stay.day()));
        }

        /** Whether the visit is at that time, or may be. */
        boolean overlaps(OccupiedTime stay) {
            return OccupiedTime.away(plan).stream().anyMatch(stay::overlaps);
        }
    }

    /** The days of a plan: of the visit, as far as it has any, and of the company in class. */
    static List<LocalDate> daysOf(VisitPlan plan) {
        return Stream.of(OccupiedTime.away(plan), OccupiedTime.inClass(plan))
                .flatMap(List::stream)
                .map(OccupiedTime::day)
                .distinct()
                .toList();
    }

    List<LocalDate> days() {
        return daysOf(plan);
    }

    List<OccupiedTime> away() {
        return OccupiedTime.away(plan);
    }

    /** Other visits to the same company. */
    Stream<Other> toSameCompany() {
        return others.stream().filter(other -> other.plan().company().equals(plan.company()));
    }
}
