package nl.bijrijder.guidance.note;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member of the team writes one text about several students, chosen on the start page. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachSeveralNotesController {

    private static final String VIEW = "note/note-form";
    private static final String HOME = "redirect:/coach";

    private final SeveralNotes notes;
    private final NoteFormPage page;
    private final Drafts drafts;
    private final DraftForms typedForms;
    private final Clock clock;

    CoachSeveralNotesController(
            SeveralNotes notes, NoteFormPage page, Drafts drafts, DraftForms typedForms, Clock clock) {
        this.notes = notes;
        this.page = page;
        this.drafts = drafts;
        this.typedForms = typedForms;
        this.clock = clock;
    }

    /** Nobody chosen, or too many: back to the list, which says so. */
    @GetMapping("/coach/notes/several")
    String showForm(
            @RequestParam(name = "student", defaultValue = "") List<String> chosen,
            CurrentUser user,
            Model model,
            RedirectAttributes redirect) {
        var group = NoteGroup.of(chosen);
        if (group.students().isEmpty() || group.isTooLarge()) {
            Flash.say(redirect, group.isTooLarge() ? "coaching.several.tooMany" : "coaching.several.nobody");
            return HOME;
        }
        return show(group, "", user, model);
    }

    /** The same, to go on with a text that was typed before and says itself whom it is about. */
    @GetMapping("/coach/notes/several/{id}")
    String goOn(
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            CurrentUser user,
            Model model) {
        var place = "/coach/notes/several/" + id;
        var group = NoteGroup.of(drafts.open(user, place, chosen).fields().getOrDefault("student", List.of()));
        return group.students().isEmpty() || group.isTooLarge() ? HOME : show(group, chosen, user, model);
    }

    @PostMapping("/coach/notes/several")
    ModelAndView write(
            @RequestParam(name = "student", defaultValue = "") List<String> chosen,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            PostedDraft posted,
            CurrentUser user,
            Model model,
            RedirectAttributes redirect) {
        var group = NoteGroup.of(chosen);
        page.again(user, group, model);
        model.addAttribute("typed", drafts.goOn(user, group.place(), posted));
        if (errors.hasErrors()) {
            return Forms.invalid(VIEW);
        }
        try {
            var whole = NoteId.valueOf(Objects.requireNonNullElse(form.id(), ""));
            var audience = Objects.requireNonNull(form.audience());
            drafts.finish(user, posted, () -> notes.write(user, whole, group, audience, form.toContent()));
        } catch (NoteTaken taken) {
            return NoteForm.asAnother(form, taken, drafts.goOn(user, group.place(), PostedDraft.anew()), model, VIEW);
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(VIEW);
        }
        Flash.say(redirect, form.severalFlashKey());
        return new ModelAndView(HOME);
    }

    private String show(NoteGroup group, String chosen, CurrentUser user, Model model) {
        page.open(user, group, model);
        typedForms.openNew(
                model,
                user,
                group.place(),
                chosen,
                NoteForm.class,
                note -> NoteForm.blank(note, NoteBeginning.of("", "", LocalDate.now(clock))));
        return VIEW;
    }
}
