package nl.bijrijder.visit.wish;

import java.util.List;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.SubmitResult;
import nl.bijrijder.platform.web.form.TypedField;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form with wishes, as the student fills it in and as a teacher does for them. */
@Component
class WishPage {

    private final Wishes wishes;

    WishPage(Wishes wishes) {
        this.wishes = wishes;
    }

    ModelAndView open(CurrentUser user, CompanyVisitId visit, StudentId student) {
        return page(user, visit, student).open();
    }

    /** Keeps what was sent, or shows it again with what is wrong. */
    SubmitResult<WishForm> say(CurrentUser user, CompanyVisitId visit, StudentId student, Submission<WishForm> form) {
        var asked = wishes.asked(user, visit, student);
        return form.on(page(user, visit, student).withForm("kept", typed -> kept(user, visit, student, typed)))
                .check((typed, errors) -> typed.check(asked, errors))
                .save(typed -> wishes.say(user, visit, student, typed.openedVersion(), typed.toContent(asked)));
    }

    private FormPage<WishForm> page(CurrentUser user, CompanyVisitId visit, StudentId student) {
        return FormPage.of("visit/wish/form", "asked", () -> wishes.asked(user, visit, student), WishForm::of)
                .with("own", () -> user.isStudent(student));
    }

    /** What was typed, where no field is left to show it in. */
    private List<TypedField> kept(CurrentUser user, CompanyVisitId visit, StudentId student, @Nullable WishForm typed) {
        return typed == null || wishes.asked(user, visit, student).mayAnswer() ? List.of() : typed.typed();
    }
}
