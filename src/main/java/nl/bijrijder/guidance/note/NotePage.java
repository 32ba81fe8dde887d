package nl.bijrijder.guidance.note;

import nl.bijrijder.platform.web.form.FormFlow;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.IdempotencyKey;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.ModelAndView;

/** The one page on which something is written under a note: the note itself, one text, one button. */
@Component
class NotePage {

    private final Notes notes;

    NotePage(Notes notes) {
        this.notes = notes;
    }

    /**
     * The page.
     *
     * @param words start of the page's message keys
     * @param place where it is
     */
    FormPage<AdditionForm> of(CurrentUser user, NoteId id, String words, String place) {
        var note = SingletonSupplier.of(() -> notes.published(user, id));
        return FormPage.ofNew("guidance/note/note-add", IdempotencyKey::valueOf, AdditionForm::empty)
                .keptFor(user, place)
                .with("note", note)
                .with("words", () -> words)
                .with("action", () -> place)
                .with("backHref", () -> back(note.obtain(), place));
    }

    /** Does what was asked, or shows the page again with everything that was typed. */
    ModelAndView send(
            CurrentUser user,
            NoteId id,
            String words,
            String place,
            Submission<AdditionForm> form,
            FormFlow.Act<AdditionForm> act) {
        var note = notes.published(user, id);
        return form.on(of(user, id, words, place)).save(act).done(words + ".done", back(note, place));
    }

    private static String back(NoteEntry note, String place) {
        return (place.startsWith("/student/") ? "/student" : "/coach/students/" + note.student()) + "#note-"
                + note.id();
    }
}
