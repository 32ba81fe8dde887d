package nl.bijrijder.visit.wish;

import java.util.Arrays;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The form with needs, as the student fills it in and as who packs does for them. */
@Component
class NeedForms {

    static final String VIEW = "need/form";

    private final Needs needs;

    NeedForms(Needs needs) {
        this.needs = needs;
    }

    void open(Model model, CurrentUser user, CompanyVisitId visit, StudentId student) {
        var question = needs.question(user, visit, student);
        model.addAttribute("form", NeedForm.of(question));
        fill(model, user, question);
    }

    /**
     * Keeps what was sent, or shows it again with what is wrong.
     *
     * @param done where to go when it was kept
     */
    ModelAndView say(
            CurrentUser user,
            CompanyVisitId visit,
            StudentId student,
            NeedForm form,
            BindingResult errors,
            Model model,
            Runnable told,
            String done) {
        fill(model, user, needs.question(user, visit, student));
        if (!errors.hasErrors()) {
            try {
                needs.say(user, visit, student, form.openedVersion(), form.toContent());
                told.run();
                return new ModelAndView("redirect:" + done);
            } catch (StaleVersion stale) {
                return Forms.changedMeanwhile(VIEW, form, NeedForm.of(needs.question(user, visit, student)));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(VIEW);
    }

    private static void fill(Model model, CurrentUser user, NeedQuestion question) {
        model.addAttribute("question", question);
        model.addAttribute("own", user.isStudent(question.student().id()));
        model.addAttribute(
                "sizes",
                Arrays.stream(ClothingSize.values())
                        .map(size -> new Choice(size.name(), size.name()))
                        .toList());
        model.addAttribute("foods", Food.values());
    }
}
