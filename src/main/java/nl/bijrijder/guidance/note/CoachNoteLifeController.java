package nl.bijrijder.guidance.note;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The author of a published note adds to it, shares it with the student, or withdraws it. */
@Controller
@RequestMapping("/coach/notes/{id}")
@RolesAllowed("TEAM_MEMBER")
class CoachNoteLifeController {

    private static final String AMEND = "guidance.note.amend";
    private static final String WITHDRAW = "guidance.note.withdraw";

    private final Notes notes;
    private final NoteLife life;
    private final NotePage page;
    private final NoteReaders readers;

    CoachNoteLifeController(Notes notes, NoteLife life, NotePage page, NoteReaders readers) {
        this.notes = notes;
        this.life = life;
        this.page = page;
        this.readers = readers;
    }

    @GetMapping("/amendments")
    ModelAndView showAmend(CurrentUser user, @PathVariable NoteId id, FormOpening opening) {
        return opening.of(page.of(user, mine(user, id), AMEND, place(id, "/amendments")));
    }

    @PostMapping("/amendments")
    ModelAndView amend(CurrentUser user, @PathVariable NoteId id, Submission<AdditionForm> form) {
        return page.send(
                user,
                mine(user, id),
                AMEND,
                place(id, "/amendments"),
                form,
                typed -> life.amend(user, typed.key(), id, typed.words()));
    }

    @GetMapping("/withdrawal")
    ModelAndView showWithdraw(CurrentUser user, @PathVariable NoteId id, FormOpening opening) {
        return opening.of(page.of(user, mine(user, id), WITHDRAW, place(id, "/withdrawal")));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(CurrentUser user, @PathVariable NoteId id, Submission<AdditionForm> form) {
        return page.send(
                user,
                mine(user, id),
                WITHDRAW,
                place(id, "/withdrawal"),
                form,
                typed -> life.withdraw(user, id, typed.words()));
    }

    @GetMapping("/sharing")
    String showShare(CurrentUser user, @PathVariable NoteId id, Model model) {
        var note = notes.published(user, mine(user, id));
        model.addAttribute("note", note);
        model.addAttribute("readers", readers.of(user, note.student()));
        return "guidance/note/note-share";
    }

    @PostMapping("/sharing")
    ModelAndView share(CurrentUser user, @PathVariable NoteId id) {
        var student = notes.published(user, id).student();
        return Button.on(place(id, "/sharing"))
                .press(() -> life.share(user, id))
                .done("guidance.note.share.done", "/coach/students/" + student + "#note-" + id);
    }

    /** The id of a note that is this person's own to do something with. */
    private NoteId mine(CurrentUser user, NoteId id) {
        return notes.own(user, id).id();
    }

    private static String place(NoteId note, String what) {
        return "/coach/notes/" + note + what;
    }
}
