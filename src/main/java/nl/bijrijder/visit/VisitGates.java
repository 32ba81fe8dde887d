package nl.bijrijder.visit;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the modules around a visit what is on record of it. */
@Component
class VisitGates {

    private final ObjectProvider<OnRecord> keepers;

    VisitGates(ObjectProvider<OnRecord> keepers) {
        this.keepers = keepers;
    }

    /** What is on record and what is not, in the order of the road; nobody is asked for what cannot be there yet. */
    SortedMap<VisitRecord, Boolean> of(CompanyVisitId visit, VisitStatus status) {
        var told = new TreeMap<>(asked(visit, status));
        keepers.stream().map(OnRecord::what).forEach(what -> told.putIfAbsent(what, false));
        return told;
    }

    /**
     * Lets a visit with this status go on.
     *
     * @throws VisitGateClosed when something that must be there is missing
     */
    void require(CompanyVisitId visit, VisitStatus status) {
        keepers.stream()
                .filter(keeper -> keeper.what().isGateOf(status) && !keeper.isThere(visit))
                .map(OnRecord::what)
                .sorted()
                .findFirst()
                .ifPresent(missing -> {
                    throw new VisitGateClosed("", missing.gateKey());
                });
    }

    private Map<VisitRecord, Boolean> asked(CompanyVisitId visit, VisitStatus status) {
        var told = new EnumMap<VisitRecord, Boolean>(VisitRecord.class);
        keepers.stream()
                .filter(keeper -> keeper.what().canBe(status))
                .forEach(keeper -> told.put(keeper.what(), keeper.isThere(visit)));
        return told;
    }
}
