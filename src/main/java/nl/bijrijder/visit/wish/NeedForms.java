package nl.bijrijder.visit.wish;

import java.util.Arrays;
import java.util.List;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.SubmitResult;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form with needs, as the student fills it in and as who packs does for them. */
@Component
class NeedForms {

    private static final List<Choice> SIZES = Arrays.stream(ClothingSize.values())
            .map(size -> new Choice(size.name(), size.name()))
            .toList();

    private final Needs needs;

    NeedForms(Needs needs) {
        this.needs = needs;
    }

    ModelAndView open(CurrentUser user, CompanyVisitId visit, StudentId student) {
        return page(user, visit, student).open();
    }

    /** Keeps what was sent, or shows it again with what is wrong. */
    SubmitResult<NeedForm> say(CurrentUser user, CompanyVisitId visit, StudentId student, Submission<NeedForm> form) {
        return form.on(page(user, visit, student))
                .save(typed -> needs.say(user, visit, student, typed.openedVersion(), typed.toContent()));
    }

    private FormPage<NeedForm> page(CurrentUser user, CompanyVisitId visit, StudentId student) {
        return FormPage.of("visit/need/form", "question", () -> needs.question(user, visit, student), NeedForm::of)
                .with("own", () -> user.isStudent(student))
                .with("sizes", () -> SIZES)
                .with("foods", Food::values);
    }
}
