package nl.bijrijder.guidance.note;

import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.Flash;
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

/** The author of a published note adds to it, shares it with the student, or withdraws it. */
@Controller
@RequestMapping("/coach/notes/{id}")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachNoteLifeController {

    private static final String AMEND = "coaching.amend";
    private static final String WITHDRAW = "coaching.withdraw";

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
    String showAmend(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var note = mine(user, id);
        return page.open(user, note, AMEND, place(note, "/amendments"), chosen, model);
    }

    @PostMapping("/amendments")
    ModelAndView amend(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") AdditionForm form,
            BindingResult errors,
            PostedDraft posted,
            Model model,
            RedirectAttributes redirect) {
        var note = mine(user, id);
        return page.send(
                user,
                note,
                AMEND,
                place(note, "/amendments"),
                errors,
                posted,
                model,
                redirect,
                () -> life.amend(user, form.uuid(), note, form.words()));
    }

    @GetMapping("/withdrawal")
    String showWithdraw(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var note = mine(user, id);
        return page.open(user, note, WITHDRAW, place(note, "/withdrawal"), chosen, model);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") AdditionForm form,
            BindingResult errors,
            PostedDraft posted,
            Model model,
            RedirectAttributes redirect) {
        var note = mine(user, id);
        return page.send(
                user,
                note,
                WITHDRAW,
                place(note, "/withdrawal"),
                errors,
                posted,
                model,
                redirect,
                () -> life.withdraw(user, note, form.words()));
    }

    @GetMapping("/sharing")
    String showShare(CurrentUser user, @PathVariable String id, Model model) {
        var note = notes.published(user, mine(user, id));
        model.addAttribute("note", note);
        model.addAttribute("readers", readers.of(user, note.student()));
        return "note/note-share";
    }

    @PostMapping("/sharing")
    String share(CurrentUser user, @PathVariable String id, RedirectAttributes redirect) {
        var note = notes.published(user, NoteId.valueOf(id));
        life.share(user, note.id());
        Flash.say(redirect, "coaching.share.done");
        return "redirect:/coach/students/" + note.student() + "#note-" + note.id();
    }

    /** The id of a note that is this person's own to do something with. */
    private NoteId mine(CurrentUser user, String id) {
        return notes.own(user, NoteId.valueOf(id)).id();
    }

    private static String place(NoteId note, String what) {
        return "/coach/notes/" + note + what;
    }
}
