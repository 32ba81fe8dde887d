package nl.bijrijder.visit;

import java.util.List;
import java.util.stream.Stream;
import nl.bijrijder.company.HostProfileContent;

/** Where a plan says otherwise than the company does, whatever the day. A company that said nothing agrees with everything. */
final class HostDifference {

    private HostDifference() {}

    static Stream<VisitClash> of(VisitPlan plan, HostProfileContent said) {
        return Stream.concat(gear(plan, said), size(plan, said));
    }

    private static Stream<VisitClash> gear(VisitPlan plan, HostProfileContent said) {
        return Boolean.TRUE.equals(said.safetyGear()) && !plan.agreements().needsGear()
                ? Stream.of(new VisitClash("visit.clash.gear", null, List.of()))
                : Stream.empty();
    }

    private static Stream<VisitClash> size(VisitPlan plan, HostProfileContent said) {
        var most = said.largestGroup();
        return most != null && plan.group().size() > most
                ? Stream.of(new VisitClash("visit.clash.room", null, List.of(String.valueOf(most))))
                : Stream.empty();
    }
}
