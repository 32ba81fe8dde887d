package nl.bijrijder.career;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.route.NextStepId;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.route.PlanNextStep;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Initiative;
import org.springframework.stereotype.Component;

/** Puts the follow-up of an entry on the student's own route. */
@Component
class NextStepFromEntry {

    private final NextSteps steps;

    NextStepFromEntry(NextSteps steps) {
        this.steps = steps;
    }

    /** Plans the step, once per entry, with the words the follow-up has now. */
    void planFrom(CurrentUser user, CareerEntry entry, OnRoute wish) {
        var words = Objects.requireNonNull(entry.content().followUp());
        steps.plan(
                user, new PlanNextStep(stepOf(entry.id()), entry.student(), words, wish.dueOn(), Initiative.STUDENT));
    }

    private static NextStepId stepOf(CareerEntryId entry) {
        return new NextStepId(
                UUID.nameUUIDFromBytes(("next step of career entry " + entry).getBytes(StandardCharsets.UTF_8)));
    }
}
