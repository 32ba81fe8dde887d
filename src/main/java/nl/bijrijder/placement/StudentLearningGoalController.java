package nl.bijrijder.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A student gives an own learning goal other words, and looks back on it in the last week. */
@Controller
@RequestMapping("/student/placement/goals/{id}")
@RolesAllowed("STUDENT")
class StudentLearningGoalController {

    private static final String BACK = StudentPlacementController.PLACE;

    private final LearningGoals goals;
    private final GoalPage page;

    StudentLearningGoalController(LearningGoals goals, GoalPage page) {
        this.goals = goals;
        this.page = page;
    }

    @GetMapping("/edit")
    ModelAndView edit(CurrentUser user, @PathVariable LearningGoalId id, FormOpening opening) {
        return opening.of(page.edit(user, goals.own(user, id), place(id), BACK));
    }

    @PostMapping
    ModelAndView rewrite(CurrentUser user, @PathVariable LearningGoalId id, Submission<GoalForm> form) {
        return page.rewrite(user, goals.own(user, id), place(id), BACK, form);
    }

    @GetMapping("/looking-back")
    ModelAndView showLookBack(CurrentUser user, @PathVariable LearningGoalId id, FormOpening opening) {
        return opening.of(lookBackPage(user, id));
    }

    @PostMapping("/looking-back")
    ModelAndView lookBack(CurrentUser user, @PathVariable LearningGoalId id, Submission<LookBackForm> form) {
        return form.on(lookBackPage(user, id))
                .save(typed -> goals.lookBack(user, id, typed.openedVersion(), typed.chosen(), typed.text()))
                .done("placement.lookBack.saved", BACK);
    }

    private FormPage<LookBackForm> lookBackPage(CurrentUser user, LearningGoalId id) {
        return FormPage.of("placement/student-look-back", "goal", () -> goals.own(user, id), LookBackForm::of)
                .keptFor(user, place(id) + "/looking-back")
                .with("outcomes", GoalOutcome::values);
    }

    private static String place(LearningGoalId goal) {
        return BACK + "/goals/" + goal;
    }

    /** How a student looks back on a learning goal. */
    record LookBackForm(
            @Nullable Integer version,

            @NotNull(message = "{placement.lookBack.outcome.required}") @Nullable
            GoalOutcome outcome,

            @SaysSomething(message = "{placement.lookBack.words.required}")
            @Size(max = LearningGoals.MAX_LENGTH, message = "{placement.goal.text.long}")
            @Nullable
            String words)
            implements Versioned {

        /** Lengths are counted of the text as it will be kept. */
        LookBackForm {
            words = PlainText.linesOrNull(words);
        }

        static LookBackForm of(LearningGoalSummary goal) {
            var earlier = goal.lookBack();
            return earlier == null
                    ? new LookBackForm(goal.version(), null, null)
                    : new LookBackForm(goal.version(), earlier.outcome(), earlier.words());
        }

        /** What was chosen; only after validation. */
        GoalOutcome chosen() {
            return Objects.requireNonNull(outcome);
        }

        /** What was typed; only after validation. */
        String text() {
            return Objects.requireNonNull(words);
        }
    }
}
