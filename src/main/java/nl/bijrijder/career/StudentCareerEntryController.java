package nl.bijrijder.career;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
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

/** A student changes or removes an entry of the own career dossier. */
@Controller
@RequestMapping("/student/dossier/{id}")
@PreAuthorize("hasRole('STUDENT')")
class StudentCareerEntryController {

    private final CareerEntries entries;
    private final Drafts drafts;
    private final DraftForms typedForms;

    StudentCareerEntryController(CareerEntries entries, Drafts drafts, DraftForms typedForms) {
        this.entries = entries;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    @GetMapping("/edit")
    String edit(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var entry = entries.mine(user, CareerEntryId.valueOf(id));
        model.addAttribute("entry", entry);
        typedForms.openStored(model, user, place(entry.id()), chosen, CareerEntryForm.of(entry));
        return StudentCareerController.FORM;
    }

    @PostMapping
    ModelAndView update(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") CareerEntryForm form,
            BindingResult errors,
            PostedDraft posted,
            RedirectAttributes redirect) {
        var entry = entries.mine(user, CareerEntryId.valueOf(id));
        if (errors.hasErrors()) {
            return again(Forms.invalid(StudentCareerController.FORM), user, entry, posted);
        }
        try {
            var version = Objects.requireNonNullElse(form.version(), -1);
            drafts.finish(user, posted, () -> entries.change(user, version, form.toCommand(entry.id())));
        } catch (StaleVersion stale) {
            var stored = entries.mine(user, entry.id());
            var page = Forms.changedMeanwhile(StudentCareerController.FORM, form, CareerEntryForm.of(stored));
            return again(page, user, stored, posted);
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return again(Forms.invalid(StudentCareerController.FORM), user, entry, posted);
        }
        Flash.say(redirect, form.flashKey());
        return new ModelAndView("redirect:/student/dossier");
    }

    @GetMapping("/removal")
    String showRemoval(CurrentUser user, @PathVariable String id, Model model) {
        model.addAttribute("entry", entries.mine(user, CareerEntryId.valueOf(id)));
        return "career/student-remove";
    }

    @PostMapping("/removal")
    String remove(CurrentUser user, @PathVariable String id, RedirectAttributes redirect) {
        var entry = CareerEntryId.valueOf(id);
        drafts.forget(user, place(entry), () -> entries.remove(user, entry));
        Flash.say(redirect, "career.removed");
        return "redirect:/student/dossier";
    }

    private ModelAndView again(ModelAndView page, CurrentUser user, CareerEntrySummary entry, PostedDraft posted) {
        return page.addObject("entry", entry).addObject("typed", drafts.goOn(user, place(entry.id()), posted));
    }

    private static String place(CareerEntryId entry) {
        return "/student/dossier/" + entry + "/edit";
    }
}
