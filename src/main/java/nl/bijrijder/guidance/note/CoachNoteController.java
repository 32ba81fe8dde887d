package nl.bijrijder.guidance.note;

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
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
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

/** A member of the team writes a note about a student, or goes on with a draft, within a minute and on a phone. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachNoteController {

    private static final String VIEW = "note/note-form";

    private final Notes notes;
    private final NoteFormPage page;
    private final Drafts drafts;
    private final DraftForms typedForms;
    private final Clock clock;

    CoachNoteController(Notes notes, NoteFormPage page, Drafts drafts, DraftForms typedForms, Clock clock) {
        this.notes = notes;
        this.page = page;
        this.drafts = drafts;
        this.typedForms = typedForms;
        this.clock = clock;
    }

    @GetMapping("/coach/students/{student}/notes/new")
    String showForm(
            @PathVariable String student,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String on,
            CurrentUser user,
            Model model) {
        var id = StudentId.valueOf(student);
        var about = NoteBeginning.of(kind, on, LocalDate.now(clock));
        page.open(user, id, model);
        typedForms.openNew(model, user, newNote(id), chosen, NoteForm.class, note -> NoteForm.blank(note, about));
        return VIEW;
    }

    @PostMapping("/coach/students/{student}/notes")
    ModelAndView write(
            @PathVariable String student,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            PostedDraft posted,
            CurrentUser user,
            Model model,
            RedirectAttributes redirect) {
        var id = StudentId.valueOf(student);
        page.again(user, id, model);
        model.addAttribute("typed", drafts.goOn(user, newNote(id), posted));
        if (errors.hasErrors()) {
            return Forms.invalid(VIEW);
        }
        try {
            drafts.finish(user, posted, () -> notes.write(user, form.toCommand(id)));
        } catch (NoteTaken taken) {
            return asAnotherNote(user, form, taken, model, newNote(id));
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(VIEW);
        }
        return toTimeline(id, form, redirect);
    }

    @GetMapping("/coach/notes/{id}/edit")
    String edit(
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            CurrentUser user,
            Model model) {
        var draft = notes.draft(user, NoteId.valueOf(id));
        page.open(user, draft.student(), model);
        model.addAttribute("draft", draft);
        typedForms.openStored(model, user, editNote(draft.id()), chosen, NoteForm.of(draft));
        return VIEW;
    }

    @PostMapping("/coach/notes/{id}")
    ModelAndView revise(
            @PathVariable String id,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            PostedDraft posted,
            CurrentUser user,
            Model model,
            RedirectAttributes redirect) {
        var draft = notes.own(user, NoteId.valueOf(id));
        page.again(user, draft.student(), model);
        var open = !draft.audience().isPublished();
        model.addAttribute("draft", open ? draft : null);
        model.addAttribute("typed", drafts.goOn(user, open ? editNote(draft.id()) : newNote(draft.student()), posted));
        if (errors.hasErrors()) {
            return Forms.invalid(VIEW);
        }
        try {
            var version = form.version() == null ? -1 : form.version();
            var audience = Objects.requireNonNull(form.audience());
            drafts.finish(user, posted, () -> notes.revise(user, draft.id(), version, audience, form.toContent()));
        } catch (StaleVersion stale) {
            return Forms.changedMeanwhile(VIEW, form, NoteForm.of(notes.draft(user, draft.id())));
        } catch (NoteTaken taken) {
            return asAnotherNote(user, form, taken, model, newNote(draft.student()));
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(VIEW);
        }
        return toTimeline(draft.student(), form, redirect);
    }

    private ModelAndView asAnotherNote(CurrentUser user, NoteForm form, NoteTaken taken, Model model, String place) {
        return NoteForm.asAnother(form, taken, drafts.goOn(user, place, PostedDraft.anew()), model, VIEW);
    }

    private static String newNote(StudentId student) {
        return "/coach/students/" + student + "/notes/new";
    }

    private static String editNote(NoteId note) {
        return "/coach/notes/" + note + "/edit";
    }

    private static ModelAndView toTimeline(StudentId student, NoteForm form, RedirectAttributes redirect) {
        Flash.say(redirect, form.flashKey());
        return new ModelAndView("redirect:/coach/students/" + student);
    }
}
