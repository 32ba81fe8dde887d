package nl.bijrijder.guidance.note;

import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one page on which something is written under a note: the note itself, one text, one button. */
@Component
class NotePage {

    private static final String VIEW = "note/note-add";

    private final Notes notes;
    private final Drafts drafts;
    private final DraftForms typedForms;

    NotePage(Notes notes, Drafts drafts, DraftForms typedForms) {
        this.notes = notes;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    /**
     * Opens the page.
     *
     * @param words start of the page's message keys
     */
    String open(CurrentUser user, NoteId id, String words, String place, String chosen, Model model) {
        describe(notes.published(user, id), words, place, model);
        typedForms.openNew(model, user, place, chosen, AdditionForm.class, AdditionForm::empty);
        return VIEW;
    }

    /** Does what was asked, or shows the page again with everything that was typed. */
    ModelAndView send(
            CurrentUser user,
            NoteId id,
            String words,
            String place,
            BindingResult errors,
            PostedDraft posted,
            Model model,
            RedirectAttributes redirect,
            Runnable save) {
        var note = notes.published(user, id);
        if (!errors.hasErrors()) {
            try {
                drafts.finish(user, posted, save);
                Flash.say(redirect, words + ".done");
                return new ModelAndView("redirect:" + back(note, place));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        describe(note, words, place, model);
        model.addAttribute("typed", drafts.goOn(user, place, posted));
        return Forms.invalid(VIEW);
    }

    private static void describe(NoteEntry note, String words, String place, Model model) {
        model.addAttribute("note", note);
        model.addAttribute("words", words);
        model.addAttribute("action", place);
        model.addAttribute("backHref", back(note, place));
    }

    private static String back(NoteEntry note, String place) {
        return (place.startsWith("/student/") ? "/student" : "/coach/students/" + note.student()) + "#note-"
                + note.id();
    }
}
