package nl.bijrijder.placement;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A student's own placement: where, with whom, until when, what to learn there and when to talk about it. */
@Controller
@RolesAllowed("STUDENT")
class StudentPlacementController {

    static final String PLACE = "/student/placement";

    private final LearningGoals goals;
    private final PlacementPages pages;

    StudentPlacementController(LearningGoals goals, PlacementPages pages) {
        this.goals = goals;
        this.pages = pages;
    }

    @GetMapping(PLACE)
    ModelAndView show(CurrentUser user, FormOpening opening) {
        return opening.of(page(user));
    }

    @PostMapping(PLACE + "/goals")
    ModelAndView write(CurrentUser user, Submission<GoalForm> form) {
        return form.on(page(user))
                .save(typed -> goals.write(user, user.self(), typed.placementId(), typed.goalId(), typed.words()))
                .done("placement.goal.written", PLACE);
    }

    private FormPage<GoalForm> page(CurrentUser user) {
        return FormPage.ofNew("placement/student", LearningGoalId::valueOf, GoalForm::empty)
                .keptFor(user, PLACE)
                .withAll(() -> around(pages.views(user, user.self())));
    }

    /** The placement it is about now, and the others. */
    private static Map<String, @Nullable Object> around(List<PlacementView> all) {
        var current = PlacementCards.current(
                        all.stream().map(PlacementView::placement).toList())
                .map(PlacementSummary::id);
        Predicate<PlacementView> isCurrent =
                view -> current.filter(view.placement().id()::equals).isPresent();
        var around = new HashMap<String, @Nullable Object>();
        around.put("view", all.stream().filter(isCurrent).findFirst().orElse(null));
        around.put("others", all.stream().filter(isCurrent.negate()).toList());
        return around;
    }
}
