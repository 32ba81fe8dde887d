package nl.bijrijder.visit;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A group is in one place at a time: on a visit, or at school when a company comes to class. */
@Component
@Order(40)
class GroupClashes implements ClashSource {

    @Override
    public Stream<VisitClash> of(PlanContext outlook) {
        return outlook.others().stream()
                .filter(other -> isOfSameGroup(outlook, other))
                .flatMap(other -> meetings(outlook.plan(), other.plan()).distinct());
    }

    private static boolean isOfSameGroup(PlanContext outlook, PlanContext.Other other) {
        var name = outlook.plan().group().name();
        return other.team().equals(outlook.team())
                && other.plan().group().name().equalsIgnoreCase(name);
    }

    private static Stream<VisitClash> meetings(VisitPlan plan, VisitPlan other) {
        return Stream.of(OccupiedTime.away(plan), OccupiedTime.inClass(plan))
                .flatMap(List::stream)
                .flatMap(stay -> Stream.concat(
                        meetings(stay, OccupiedTime.away(other), "visit.clash.group", other.title()),
                        meetings(stay, OccupiedTime.inClass(other), "visit.clash.class", other.title())));
    }

    private static Stream<VisitClash> meetings(OccupiedTime stay, List<OccupiedTime> others, String key, String title) {
        return others.stream().filter(stay::overlaps).map(at -> new VisitClash(key, at.day(), List.of(title)));
    }
}
