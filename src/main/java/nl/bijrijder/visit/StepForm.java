package nl.bijrijder.visit;

import jakarta.validation.constraints.Size;
import java.util.List;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
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

    private static final List<VisitStatus> STEPS = List.of(VisitStatus.AGREED, VisitStatus.PREPARED, VisitStatus.HELD);

    static StepForm of(VisitStatus status) {
        return new StepForm(status.name(), null);
    }

    /** Asks for a step that can be taken. */
    void checkStep() {
        if (STEPS.stream().noneMatch(this::isFrom)) {
            throw new VisitNotThere();
        }
    }

    /** Where it is written down why something is missing; nobody holds a visit before its day. */
    String fieldOf(RuleBroken broken) {
        return broken instanceof VisitGateClosed ? step(this) == VisitStatus.PREPARED ? "" : "reason" : broken.field();
    }

    private boolean isFrom(VisitStatus status) {
        return status.name().equals(from);
    }

    /** The step the page spoke of, also when somebody took it meanwhile. */
    static VisitStatus step(@Nullable StepForm form) {
        return STEPS.stream()
                .filter(step -> form != null && form.isFrom(step))
                .findFirst()
                .orElse(VisitStatus.AGREED);
    }

    @Nullable
    String passed() {
        return PlainText.linesOrNull(reason);
    }
}
