package nl.bijrijder.visit.day;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.privacy.OutgoingWords;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A team leader writes down who of a company comes to class. What is said of that person is read by the company and by classes:
 * it holds no names of students. The name itself may be that of a student too.
 */
@Controller
@RequestMapping("/team/companies/{id}/face")
@RolesAllowed("TEAM_LEADER")
class TeamLeaderFaceController {

    private final CompanyFaces faces;
    private final OutgoingWords outgoing;

    TeamLeaderFaceController(CompanyFaces faces, OutgoingWords outgoing) {
        this.faces = faces;
        this.outgoing = outgoing;
    }

    @GetMapping
    ModelAndView edit(CurrentUser user, @PathVariable CompanyId id, FormOpening opening) {
        return opening.of(page(user, id));
    }

    @PostMapping
    ModelAndView update(CurrentUser user, @PathVariable CompanyId id, Submission<FaceForm> form) {
        return form.on(page(user, id))
                .check(outgoing.in(user, form, "role", "words"))
                .save(typed -> faces.change(user, id, typed.openedVersion(), typed.toFace()))
                .done("visit.face.saved", "/team/companies/" + id);
    }

    private FormPage<FaceForm> page(CurrentUser user, CompanyId id) {
        return FormPage.of("visit/face/team-form", "page", () -> faces.page(user, id), page -> FaceForm.of(page.next()))
                .keptFor(user, FacePage.home(id));
    }
}
