package nl.bijrijder.placement;

import jakarta.annotation.security.RolesAllowed;
import java.util.function.BiFunction;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team looks where a student was, is and will be placed, and plans a placement. */
@Controller
@RequestMapping("/coach/students/{student}/placements")
@RolesAllowed("TEAM_MEMBER")
class CoachPlacementController {

    private final Placements placements;
    private final PlacementPages pages;
    private final GoalPage goals;

    CoachPlacementController(Placements placements, PlacementPages pages, GoalPage goals) {
        this.placements = placements;
        this.pages = pages;
        this.goals = goals;
    }

    @GetMapping
    String list(CurrentUser user, @PathVariable StudentId student, Model model) {
        model.addAttribute("student", pages.opening(user, student));
        model.addAttribute("views", pages.views(user, student));
        return "placement/coach-list";
    }

    @GetMapping("/new")
    ModelAndView showForm(CurrentUser user, @PathVariable StudentId student, FormOpening opening) {
        return opening.of(page(user, student, pages::opening));
    }

    @PostMapping
    ModelAndView plan(CurrentUser user, @PathVariable StudentId student, Submission<PlacementForm> form) {
        return form.on(page(user, student, pages::student))
                .create(typed ->
                        placements.plan(user, new PlanPlacement(typed.placementId(), student, pages.plan(typed))))
                .done("placement.planned", id -> place(student, id));
    }

    @GetMapping("/{placement}")
    ModelAndView show(
            CurrentUser user,
            @PathVariable StudentId student,
            @PathVariable PlacementId placement,
            FormOpening opening) {
        return opening.of(goals.on(user, pages.opening(user, student), placement));
    }

    /** The address of a placement's page, and of what is typed on it. */
    static String place(StudentId student, PlacementId placement) {
        return "/coach/students/" + student + "/placements/" + placement;
    }

    private FormPage<PlacementForm> page(
            CurrentUser user, StudentId id, BiFunction<CurrentUser, StudentId, StudentSummary> look) {
        var student = SingletonSupplier.of(() -> look.apply(user, id));
        return pages.around(
                        FormPage.ofNew("placement/coach-form", PlacementId::valueOf, PlacementForm::empty),
                        user,
                        student)
                .keptFor(user, "/coach/students/" + id + "/placements/new");
    }
}
