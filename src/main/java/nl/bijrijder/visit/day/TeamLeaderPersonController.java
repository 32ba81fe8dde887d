package nl.bijrijder.visit.day;

import jakarta.validation.Valid;
import java.io.IOException;
import nl.bijrijder.company.Companies;
import nl.bijrijder.platform.photo.PhotoAnswer;
import nl.bijrijder.platform.photo.PhotoLab;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A team leader shows the face of somebody in a company's file, for a company that gave the photo, and takes a person out of it. */
@Controller
@RequestMapping("/team/companies/{id}/faces/{face}")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderPersonController {

    private static final String PAGE = "face/team-photo";

    private final Companies companies;
    private final CompanyFaces faces;
    private final PhotoLab lab;

    TeamLeaderPersonController(Companies companies, CompanyFaces faces, PhotoLab lab) {
        this.companies = companies;
        this.faces = faces;
        this.lab = lab;
    }

    @GetMapping("/picture")
    ResponseEntity<byte[]> show(CurrentUser user, @PathVariable String id, @PathVariable String face) {
        return PhotoAnswer.of(faces.photo(user, CompanyId.valueOf(id), FaceId.valueOf(face)));
    }

    @GetMapping("/photo")
    String showForm(CurrentUser user, @PathVariable String id, @PathVariable String face, Model model) {
        var company = CompanyId.valueOf(id);
        model.addAttribute("company", companies.find(user, company));
        model.addAttribute("known", faces.find(user, company, FaceId.valueOf(face)));
        model.addAttribute("form", PhotoForm.blank());
        return PAGE;
    }

    @PostMapping("/photo")
    ModelAndView send(
            CurrentUser user,
            @PathVariable String id,
            @PathVariable String face,
            @Valid @ModelAttribute("form") PhotoForm form,
            BindingResult errors,
            RedirectAttributes redirect)
            throws IOException {
        var company = companies.find(user, CompanyId.valueOf(id));
        var known = faces.find(user, company.id(), FaceId.valueOf(face));
        if (!errors.hasErrors()) {
            try {
                if (form.isRemoval()) {
                    faces.hide(user, company.id(), known.face().id());
                } else {
                    var photo = lab.develop(form.photo()).orElseThrow(PhotoMissing::new);
                    faces.show(user, company.id(), known.face().id(), photo);
                }
                Flash.say(redirect, form.isRemoval() ? "face.photo.removed" : "face.photo.done");
                return new ModelAndView("redirect:" + FacePage.home(company));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(PAGE).addObject("company", company).addObject("known", known);
    }

    @PostMapping("/removal")
    String remove(CurrentUser user, @PathVariable String id, @PathVariable String face, RedirectAttributes redirect) {
        var company = companies.find(user, CompanyId.valueOf(id));
        try {
            faces.remove(user, company.id(), FaceId.valueOf(face));
            Flash.say(redirect, "face.removed");
        } catch (FaceAhead ahead) {
            Flash.say(redirect, "face.remove.ahead");
        }
        return "redirect:" + FacePage.home(company);
    }
}
