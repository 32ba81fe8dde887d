package nl.bijrijder.visit;

import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Takes a visit one step on.
 *
 * @param from the status the page showed, so that a second press takes no second step
 * @param reason why to go on although something is missing, or empty
 */
record StepForm(
        @Nullable String from,

        @Size(max = 2000, message = "{visit.note.long}") @Nullable
        String reason) {

    static StepForm of(VisitStatus status) {
        return new StepForm(status.name(), null);
    }

    boolean isFrom(VisitStatus status) {
        return status.name().equals(from);
    }

    /** The step the page spoke of, also when somebody took it meanwhile. */
    VisitStatus step() {
        return Stream.of(VisitStatus.AGREED, VisitStatus.PREPARED, VisitStatus.HELD)
                .filter(this::isFrom)
                .findFirst()
                .orElse(VisitStatus.AGREED);
    }

    @Nullable
    String passed() {
        return PlainText.linesOrNull(reason);
    }
}
