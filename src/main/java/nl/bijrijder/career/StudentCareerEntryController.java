package nl.bijrijder.career;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A student changes or removes an entry of the own career dossier. */
@Controller
@RequestMapping("/student/dossier/{id}")
@RolesAllowed("STUDENT")
class StudentCareerEntryController {

    private static final String LIST = "/student/dossier";

    private final CareerEntries entries;
    private final Drafts drafts;

    StudentCareerEntryController(CareerEntries entries, Drafts drafts) {
        this.entries = entries;
        this.drafts = drafts;
    }

    @GetMapping("/edit")
    ModelAndView edit(CurrentUser user, @PathVariable CareerEntryId id, FormOpening opening) {
        return opening.of(page(user, id));
    }

    @PostMapping
    ModelAndView update(CurrentUser user, @PathVariable CareerEntryId id, Submission<CareerEntryForm> form) {
        return form.on(page(user, id))
                .beside(CareerEntryForm::fieldOf)
                .rules(CareerEntryForm::checkDue)
                .save(typed -> entries.change(user, typed.openedVersion(), typed.toCommand(id)))
                .done(CareerEntryForm::flashKey, LIST);
    }

    @GetMapping("/removal")
    String showRemoval(CurrentUser user, @PathVariable CareerEntryId id, Model model) {
        model.addAttribute("entry", entries.mine(user, id));
        return "career/student-remove";
    }

    @PostMapping("/removal")
    ModelAndView remove(CurrentUser user, @PathVariable CareerEntryId id) {
        return Button.on("/student/dossier/" + id + "/removal")
                .press(() -> drafts.forget(page(user, id), () -> entries.remove(user, id)))
                .done("career.removed", LIST);
    }

    private FormPage<CareerEntryForm> page(CurrentUser user, CareerEntryId id) {
        return FormPage.of(StudentCareerController.FORM, "entry", () -> entries.mine(user, id), CareerEntryForm::of)
                .keptFor(user, "/student/dossier/" + id + "/edit");
    }
}
