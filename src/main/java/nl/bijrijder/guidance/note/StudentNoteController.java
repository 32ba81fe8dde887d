package nl.bijrijder.guidance.note;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A student says how they see a note that was shared with them (zienswijze). */
@Controller
@RequestMapping("/student/notes/{id}/views")
@RolesAllowed("STUDENT")
class StudentNoteController {

    private static final String WORDS = "guidance.note.view";

    private final NoteLife life;
    private final NotePage page;

    StudentNoteController(NoteLife life, NotePage page) {
        this.life = life;
        this.page = page;
    }

    @GetMapping
    ModelAndView showForm(CurrentUser user, @PathVariable NoteId id, FormOpening opening) {
        return opening.of(page.of(user, id, WORDS, place(id)));
    }

    @PostMapping
    ModelAndView answer(CurrentUser user, @PathVariable NoteId id, Submission<AdditionForm> form) {
        return page.send(user, id, WORDS, place(id), form, typed -> life.answer(user, typed.key(), id, typed.words()));
    }

    private static String place(NoteId note) {
        return "/student/notes/" + note + "/views";
    }
}
