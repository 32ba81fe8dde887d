package nl.bijrijder.placement;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team changes what is agreed about a placement. */
@Controller
@RequestMapping("/coach/students/{student}/placements/{placement}")
@RolesAllowed("TEAM_MEMBER")
class CoachPlacementChangeController {

    private final Placements placements;
    private final PlacementPages pages;

    CoachPlacementChangeController(Placements placements, PlacementPages pages) {
        this.placements = placements;
        this.pages = pages;
    }

    @GetMapping("/edit")
    ModelAndView edit(
            CurrentUser user,
            @PathVariable StudentId student,
            @PathVariable PlacementId placement,
            FormOpening opening) {
        return opening.of(page(user, pages.opening(user, student), placement));
    }

    @PostMapping
    ModelAndView update(
            CurrentUser user,
            @PathVariable StudentId student,
            @PathVariable PlacementId placement,
            Submission<PlacementForm> form) {
        return form.on(page(user, pages.student(user, student), placement))
                .save(typed -> placements.change(user, student, placement, typed.openedVersion(), pages.plan(typed)))
                .done("placement.changed", CoachPlacementController.place(student, placement));
    }

    private FormPage<PlacementForm> page(CurrentUser user, StudentSummary student, PlacementId id) {
        var page = FormPage.of(
                "placement/coach-form",
                "view",
                () -> changeable(user, student, id),
                view -> PlacementForm.of(view.placement()));
        return pages.around(page, user, () -> student)
                .keptFor(user, CoachPlacementController.place(student.id(), id) + "/edit");
    }

    /** The placement, as long as something about it can change. */
    private PlacementView changeable(CurrentUser user, StudentSummary student, PlacementId placement) {
        var view = pages.view(user, student, placement);
        view.placement().status().requireNotStopped();
        return view;
    }
}
