package nl.bijrijder.visit;

import java.util.List;
import java.util.Optional;
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

    /** The lines for this person, in order. */
    List<VisitPart.Part> of(CurrentUser user, VisitSummary visit) {
        return parts.orderedStream()
                .map(part -> part.part(user, visit))
                .flatMap(Optional::stream)
                .toList();
    }
}
