package nl.bijrijder.visit;

import jakarta.validation.constraints.Size;
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

    @Nullable
    String passed() {
        return PlainText.linesOrNull(reason);
    }
}
