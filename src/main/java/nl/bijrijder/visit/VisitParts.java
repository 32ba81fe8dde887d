package nl.bijrijder.visit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Collects what other modules keep about a visit. */
@Component
class VisitParts {

    private final ObjectProvider<VisitPart> parts;

    VisitParts(ObjectProvider<VisitPart> parts) {
        this.parts = parts;
    }

    /** What belongs to one moment, in order. */
    record AtMoment(VisitPart.Moment moment, List<VisitPart.Part> parts) {}

    /** The lines for this person of some moments, by moment; a moment without lines is left out. */
    List<AtMoment> of(CurrentUser user, VisitSummary visit, Set<VisitPart.Moment> moments) {
        var found = new EnumMap<VisitPart.Moment, List<VisitPart.Part>>(VisitPart.Moment.class);
        parts.orderedStream().filter(part -> moments.contains(part.moment())).forEach(source -> source.part(user, visit)
                .ifPresent(part -> found.computeIfAbsent(source.moment(), moment -> new ArrayList<>())
                        .add(part)));
        return found.entrySet().stream().map(VisitParts::atMoment).toList();
    }

    private static AtMoment atMoment(Map.Entry<VisitPart.Moment, List<VisitPart.Part>> entry) {
        return new AtMoment(entry.getKey(), List.copyOf(entry.getValue()));
    }
}
