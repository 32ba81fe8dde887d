package nl.bijrijder.guidance.note;

import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
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

/** A student says how they see a note that was shared with them (zienswijze). */
@Controller
@RequestMapping("/student/notes/{id}/views")
@PreAuthorize("hasRole('STUDENT')")
class StudentNoteController {

    private static final String WORDS = "coaching.view";

    private final NoteLife life;
    private final NotePage page;

    StudentNoteController(NoteLife life, NotePage page) {
        this.life = life;
        this.page = page;
    }

    @GetMapping
    String showForm(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var note = NoteId.valueOf(id);
        return page.open(user, note, WORDS, place(note), chosen, model);
    }

    @PostMapping
    ModelAndView answer(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") AdditionForm form,
            BindingResult errors,
            PostedDraft posted,
            Model model,
            RedirectAttributes redirect) {
        var note = NoteId.valueOf(id);
        return page.send(
                user,
                note,
                WORDS,
                place(note),
                errors,
                posted,
                model,
                redirect,
                () -> life.answer(user, form.uuid(), note, form.words()));
    }

    private static String place(NoteId note) {
        return "/student/notes/" + note + "/views";
    }
}
