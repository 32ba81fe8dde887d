package nl.bijrijder.coaching;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.web.Flash;
import nl.bijrijder.web.Forms;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member of the team writes a note about a student, or goes on with a draft, within a minute and on a phone. */
@Controller
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachNoteController {

    private static final String VIEW = "coaching/note-form";

    private final Notes notes;
    private final NoteReaders readers;
    private final Clock clock;

    CoachNoteController(Notes notes, NoteReaders readers, Clock clock) {
        this.notes = notes;
        this.readers = readers;
        this.clock = clock;
    }

    @ModelAttribute("lensValues")
    Lens[] lensValues() {
        return Lens.values();
    }

    @ModelAttribute("kindValues")
    ConversationKind[] kindValues() {
        return ConversationKind.values();
    }

    @ModelAttribute("audienceValues")
    Audience[] audienceValues() {
        return Audience.values();
    }

    @GetMapping("/coach/students/{student}/notes/new")
    String showForm(@PathVariable String student, CurrentUser user, Model model) {
        var id = StudentId.valueOf(student);
        describe(readers.opening(user, id), id, model);
        model.addAttribute("form", NoteForm.blank(LocalDate.now(clock)));
        return VIEW;
    }

    @PostMapping("/coach/students/{student}/notes")
    ModelAndView write(
            @PathVariable String student,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            CurrentUser user,
            Model model,
            RedirectAttributes redirect) {
        var id = StudentId.valueOf(student);
        describe(readers.of(user, id), id, model);
        if (errors.hasErrors()) {
            return Forms.invalid(VIEW);
        }
        try {
            notes.write(user, form.toCommand(id));
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(VIEW);
        }
        return toTimeline(id, form, redirect);
    }

    @GetMapping("/coach/notes/{id}/edit")
    String edit(@PathVariable String id, CurrentUser user, Model model) {
        var draft = notes.draft(user, NoteId.valueOf(id));
        describe(readers.opening(user, draft.student()), draft.student(), model);
        model.addAttribute("form", NoteForm.of(draft));
        model.addAttribute("draft", draft);
        return VIEW;
    }

    @PostMapping("/coach/notes/{id}")
    ModelAndView revise(
            @PathVariable String id,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            CurrentUser user,
            Model model,
            RedirectAttributes redirect) {
        var draft = notes.draft(user, NoteId.valueOf(id));
        describe(readers.of(user, draft.student()), draft.student(), model);
        model.addAttribute("draft", draft);
        if (errors.hasErrors()) {
            return Forms.invalid(VIEW);
        }
        try {
            var version = form.version() == null ? -1 : form.version();
            notes.revise(user, draft.id(), version, Objects.requireNonNull(form.audience()), form.toContent());
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(VIEW);
        }
        return toTimeline(draft.student(), form, redirect);
    }

    private static void describe(Readers readers, StudentId student, Model model) {
        model.addAttribute("readers", readers);
        model.addAttribute("studentHref", "/coach/students/" + student);
    }

    private static ModelAndView toTimeline(StudentId student, NoteForm form, RedirectAttributes redirect) {
        Flash.say(redirect, form.flashKey());
        return new ModelAndView("redirect:/coach/students/" + student);
    }
}
