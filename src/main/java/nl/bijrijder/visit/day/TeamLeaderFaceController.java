package nl.bijrijder.visit.day;

import jakarta.validation.Valid;
import java.util.List;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.privacy.OutgoingWords;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StaleVersion;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A team leader writes down who of a company comes to class. What is said of that person is read by the company and by classes:
 * it holds no names of students. The name itself may be that of a student too.
 */
@Controller
@RequestMapping("/team/companies/{id}/face")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderFaceController {

    private static final String FORM = "face/team-form";

    private final CompanyFaces faces;
    private final OutgoingWords outgoing;
    private final Drafts drafts;
    private final DraftForms typedForms;

    TeamLeaderFaceController(CompanyFaces faces, OutgoingWords outgoing, Drafts drafts, DraftForms typedForms) {
        this.faces = faces;
        this.outgoing = outgoing;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    @GetMapping
    String edit(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var page = faces.page(user, CompanyId.valueOf(id));
        model.addAttribute("page", page);
        typedForms.openStored(model, user, page.home(), chosen, FaceForm.of(page.next()));
        return FORM;
    }

    @PostMapping
    ModelAndView update(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") FaceForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") List<String> noName,
            PostedDraft posted,
            RedirectAttributes redirect) {
        var page = faces.page(user, CompanyId.valueOf(id));
        var company = page.company().id();
        outgoing.check(user, noName, errors, "role", "words");
        if (errors.hasErrors()) {
            return again(Forms.invalid(FORM), user, page, posted);
        }
        try {
            drafts.finish(user, posted, () -> faces.change(user, company, form.openedVersion(), form.toFace()));
        } catch (StaleVersion stale) {
            var now = faces.page(user, company);
            return again(Forms.changedMeanwhile(FORM, form, FaceForm.of(now.next())), user, now, posted);
        }
        Flash.say(redirect, "face.saved");
        return new ModelAndView("redirect:/team/companies/" + company);
    }

    private ModelAndView again(ModelAndView view, CurrentUser user, FacePage page, PostedDraft posted) {
        return view.addObject("page", page).addObject("typed", drafts.goOn(user, page.home(), posted));
    }
}
