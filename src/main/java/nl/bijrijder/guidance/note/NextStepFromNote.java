package nl.bijrijder.guidance.note;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.bijrijder.route.NextStepId;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.route.PlanNextStep;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Component;

/** Puts the next step of a published note on the student's own route. */
@Component
class NextStepFromNote {

    private final NextSteps steps;

    NextStepFromNote(NextSteps steps) {
        this.steps = steps;
    }

    /** Plans the step, once per note; nothing for a draft, which is not in the file yet. */
    void planFrom(CurrentUser user, CoachingNote note) {
        var content = note.content();
        if (note.audience().isPublished() && content.nextStep() != null) {
            steps.plan(
                    user,
                    new PlanNextStep(
                            stepOf(note.id()),
                            note.student(),
                            content.nextStep(),
                            content.nextStepDue(),
                            content.outcome().initiative()));
        }
    }

    static NextStepId stepOf(NoteId note) {
        return new NextStepId(UUID.nameUUIDFromBytes(("next step of note " + note).getBytes(StandardCharsets.UTF_8)));
    }
}
