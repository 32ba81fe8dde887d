package nl.bijrijder.visit.wish;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The form with wishes, as the student fills it in and as a teacher does for them. */
@Component
class WishPage {

    static final String VIEW = "wish/form";

    private final Wishes wishes;

    WishPage(Wishes wishes) {
        this.wishes = wishes;
    }

    Map<String, Object> open(CurrentUser user, CompanyVisitId visit, StudentId student) {
        var asked = wishes.asked(user, visit, student);
        return Map.of("asked", asked, "own", user.isStudent(student), "form", WishForm.of(asked));
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
            Map<String, String> fields,
            Supplier<String> done) {
        var asked = wishes.asked(user, visit, student);
        var form = WishForm.sent(asked, fields);
        var errors = form.check();
        if (errors.hasErrors()) {
            return again(Forms.invalid(VIEW), user, asked, form, errors);
        }
        try {
            wishes.say(user, visit, student, form.version(), form.toContent());
        } catch (StaleVersion stale) {
            var now = wishes.asked(user, visit, student);
            return again(Forms.changedMeanwhile(VIEW, form, WishForm.of(now)), user, now, form, errors);
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return again(Forms.invalid(VIEW), user, wishes.asked(user, visit, student), form, errors);
        }
        return new ModelAndView("redirect:" + done.get());
    }

    private static ModelAndView again(
            ModelAndView page, CurrentUser user, AskedWishes asked, WishForm form, BindingResult errors) {
        return page.addObject("asked", asked)
                .addObject("kept", asked.mayAnswer() ? List.of() : form.typed())
                .addObject("own", user.isStudent(asked.student().id()))
                .addAllObjects(errors.getModel());
    }
}
