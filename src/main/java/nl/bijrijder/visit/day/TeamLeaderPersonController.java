package nl.bijrijder.visit.day;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import nl.bijrijder.company.Companies;
import nl.bijrijder.platform.photo.PhotoAnswer;
import nl.bijrijder.platform.photo.PhotoLab;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A team leader shows the face of somebody in a company's file, for a company that gave the photo, and takes a person out of it. */
@Controller
@RequestMapping("/team/companies/{id}/faces/{face}")
@RolesAllowed("TEAM_LEADER")
class TeamLeaderPersonController {

    private final Companies companies;
    private final CompanyFaces faces;
    private final PhotoLab lab;

    TeamLeaderPersonController(Companies companies, CompanyFaces faces, PhotoLab lab) {
        this.companies = companies;
        this.faces = faces;
        this.lab = lab;
    }

    @GetMapping("/picture")
    ResponseEntity<byte[]> show(CurrentUser user, @PathVariable CompanyId id, @PathVariable FaceId face) {
        return PhotoAnswer.of(faces.photo(user, id, face));
    }

    @GetMapping("/photo")
    ModelAndView showForm(CurrentUser user, @PathVariable CompanyId id, @PathVariable FaceId face) {
        return page(user, id, face).open();
    }

    @PostMapping("/photo")
    ModelAndView send(
            CurrentUser user, @PathVariable CompanyId id, @PathVariable FaceId face, Submission<PhotoForm> form) {
        return form.on(page(user, id, face))
                .save(typed -> change(user, id, face, typed))
                .done(PhotoForm::doneKey, FacePage.home(id));
    }

    @PostMapping("/removal")
    ModelAndView remove(CurrentUser user, @PathVariable CompanyId id, @PathVariable FaceId face) {
        return Button.on(FacePage.home(id))
                .press(() -> faces.remove(user, id, face))
                .done("visit.face.removed", FacePage.home(id));
    }

    private void change(CurrentUser user, CompanyId company, FaceId face, PhotoForm form) throws IOException {
        if (form.isRemoval()) {
            faces.hide(user, company, face);
        } else {
            faces.show(user, company, face, lab.require(form.photo(), "visit.face.photo.required"));
        }
    }

    private FormPage<PhotoForm> page(CurrentUser user, CompanyId id, FaceId face) {
        return FormPage.of("visit/face/team-photo", PhotoForm::blank)
                .with("company", () -> companies.find(user, id))
                .with("known", () -> faces.find(user, id, face));
    }
}
