package nl.bijrijder.guidance.note;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team writes one text about several students, chosen on the start page. */
@Controller
@RolesAllowed("TEAM_MEMBER")
class CoachSeveralNotesController {

    private static final String HOME = "/coach";

    private final SeveralNotes notes;
    private final NoteFormPage around;
    private final Clock clock;

    CoachSeveralNotesController(SeveralNotes notes, NoteFormPage around, Clock clock) {
        this.notes = notes;
        this.around = around;
        this.clock = clock;
    }

    /** Nobody chosen, or too many: back to the list, which says so. */
    @GetMapping("/coach/notes/several")
    ModelAndView showForm(
            CurrentUser user,
            @RequestParam(name = "student", defaultValue = "") List<StudentId> chosen,
            FormOpening opening) {
        var group = NoteGroup.of(chosen);
        return group.isFit()
                ? open(user, group, opening)
                : Flash.notDone(group.isTooLarge() ? "guidance.note.several.tooMany" : "guidance.note.several.nobody")
                        .at(HOME);
    }

    /** Goes on with a text that was typed before and says itself whom it is about. */
    @GetMapping("/coach/notes/several/{key}")
    ModelAndView goOn(CurrentUser user, @PathVariable NoteGroup.Key key, FormOpening opening) {
        var group = NoteGroup.of(opening.typed(user, key.place(), "student").stream()
                .map(StudentId::valueOf)
                .toList());
        return group.isFit() ? open(user, group, opening) : new ModelAndView("redirect:" + HOME);
    }

    @PostMapping("/coach/notes/several")
    ModelAndView write(
            CurrentUser user,
            @RequestParam(name = "student", defaultValue = "") List<StudentId> chosen,
            Submission<NoteForm> form) {
        var group = NoteGroup.of(chosen);
        return form.on(page(user, group).withAll(() -> around.again(user, group)))
                .beside(NoteForm::fieldOf)
                .asAnother(NoteTaken.class, NoteId::valueOf, NoteForm::withId)
                .save(typed -> notes.write(user, typed.noteId(), group, typed.readers(), typed.content()))
                .done(NoteForm::severalFlashKey, HOME);
    }

    private ModelAndView open(CurrentUser user, NoteGroup group, FormOpening opening) {
        return opening.of(page(user, group).withAll(() -> around.opening(user, group)));
    }

    private FormPage<NoteForm> page(CurrentUser user, NoteGroup group) {
        var today = NoteBeginning.of("", "", LocalDate.now(clock));
        return FormPage.ofNew(NoteFormPage.VIEW, NoteId::valueOf, note -> NoteForm.blank(note, today))
                .keptFor(user, group.place());
    }
}
