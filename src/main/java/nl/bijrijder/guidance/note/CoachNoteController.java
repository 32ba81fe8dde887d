package nl.bijrijder.guidance.note;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
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

/** A member of the team writes a note about a student, or goes on with a draft, within a minute and on a phone. */
@Controller
@RolesAllowed("TEAM_MEMBER")
class CoachNoteController {

    private final Notes notes;
    private final NoteFormPage around;
    private final Clock clock;

    CoachNoteController(Notes notes, NoteFormPage around, Clock clock) {
        this.notes = notes;
        this.around = around;
        this.clock = clock;
    }

    @GetMapping("/coach/students/{student}/notes/new")
    ModelAndView showForm(
            CurrentUser user,
            @PathVariable StudentId student,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String on,
            FormOpening opening) {
        return opening.of(newPage(user, student, kind, on).withAll(() -> around.opening(user, student)));
    }

    @PostMapping("/coach/students/{student}/notes")
    ModelAndView write(CurrentUser user, @PathVariable StudentId student, Submission<NoteForm> form) {
        return form.on(newPage(user, student))
                .beside(NoteForm::fieldOf)
                .asAnother(NoteTaken.class, NoteId::valueOf, NoteForm::withId)
                .save(typed -> notes.write(user, typed.toCommand(student)))
                .done(NoteForm::flashKey, timeline(student));
    }

    @GetMapping("/coach/notes/{id}/edit")
    ModelAndView edit(CurrentUser user, @PathVariable NoteId id, FormOpening opening) {
        var draft = notes.draft(user, id);
        return opening.of(page(user, id).withAll(() -> around.opening(user, draft.student())));
    }

    /** Once it is published, words that differ become another note. */
    @PostMapping("/coach/notes/{id}")
    ModelAndView revise(CurrentUser user, @PathVariable NoteId id, Submission<NoteForm> form) {
        var note = notes.own(user, id);
        var another = newPage(user, note.student());
        var draft = page(user, id).withAll(() -> around.again(user, note.student()));
        return form.on(note.audience().isPublished() ? another : draft)
                .beside(NoteForm::fieldOf)
                .asAnother(NoteTaken.class, NoteId::valueOf, NoteForm::withId, another)
                .save(typed -> notes.revise(user, id, typed.openedVersion(), typed.readers(), typed.content()))
                .done(NoteForm::flashKey, timeline(note.student()));
    }

    private FormPage<NoteForm> newPage(CurrentUser user, StudentId student) {
        return newPage(user, student, "", "").withAll(() -> around.again(user, student));
    }

    private FormPage<NoteForm> newPage(CurrentUser user, StudentId student, String kind, String on) {
        var about = NoteBeginning.of(kind, on, LocalDate.now(clock));
        return FormPage.ofNew(NoteFormPage.VIEW, NoteId::valueOf, note -> NoteForm.blank(note, about))
                .keptFor(user, timeline(student) + "/notes/new");
    }

    private FormPage<NoteForm> page(CurrentUser user, NoteId id) {
        return FormPage.of(NoteFormPage.VIEW, "draft", () -> notes.draft(user, id), NoteForm::of)
                .keptFor(user, "/coach/notes/" + id + "/edit");
    }

    private static String timeline(StudentId student) {
        return "/coach/students/" + student;
    }
}
