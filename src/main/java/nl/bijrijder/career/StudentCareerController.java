package nl.bijrijder.career;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student looks through the own career dossier and adds to it, in two minutes and on a phone. */
@Controller
@RequestMapping("/student/dossier")
@PreAuthorize("hasRole('STUDENT')")
class StudentCareerController {

    static final String FORM = "career/student-form";
    private static final String NEW = "/student/dossier/new";

    private final CareerEntries entries;
    private final Drafts drafts;
    private final DraftForms typedForms;
    private final Clock clock;

    StudentCareerController(CareerEntries entries, Drafts drafts, DraftForms typedForms, Clock clock) {
        this.entries = entries;
        this.drafts = drafts;
        this.typedForms = typedForms;
        this.clock = clock;
    }

    @GetMapping
    String list(
            CurrentUser user,
            @RequestParam(required = false) @Nullable Lens lens,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("dossier", entries.dossier(user, lens, page));
        return "career/student-list";
    }

    @GetMapping("/new")
    String showForm(
            CurrentUser user,
            @RequestParam(required = false) @Nullable Lens lens,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        typedForms.openNew(
                model,
                user,
                NEW,
                chosen,
                CareerEntryForm.class,
                id -> CareerEntryForm.blank(id, LocalDate.now(clock), lens));
        return FORM;
    }

    @PostMapping
    ModelAndView write(
            CurrentUser user,
            @Valid @ModelAttribute("form") CareerEntryForm form,
            BindingResult errors,
            PostedDraft posted,
            @RequestParam(required = false) @Nullable String withPhoto,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return again(user, posted);
        }
        var id = CareerEntryId.valueOf(Objects.requireNonNullElse(form.id(), ""));
        try {
            drafts.finish(user, posted, () -> entries.write(user, form.toCommand(id)));
        } catch (EntryTaken taken) {
            return asAnother(user, form, taken);
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return again(user, posted);
        }
        Flash.say(redirect, form.flashKey());
        return new ModelAndView("redirect:/student/dossier" + (withPhoto == null ? "" : "/" + id + "/photos"));
    }

    private ModelAndView again(CurrentUser user, PostedDraft posted) {
        return Forms.invalid(FORM).addObject("typed", drafts.goOn(user, NEW, posted));
    }

    /** The words stay, under an id of their own: saved once more they become a second entry. */
    private ModelAndView asAnother(CurrentUser user, CareerEntryForm form, EntryTaken taken) {
        var typed = drafts.goOn(user, NEW, PostedDraft.anew());
        var errors = new DirectFieldBindingResult(form.withId(typed.id().toString()), "form");
        Forms.reject(errors, taken);
        return Forms.invalid(FORM).addObject("typed", typed).addAllObjects(errors.getModel());
    }
}
