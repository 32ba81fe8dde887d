package nl.bijrijder.visit.guest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A team leader reads what the company said, and answers when it would rather have another moment. */
@Controller
@RequestMapping("/team/visits/{id}/answers")
@RolesAllowed("TEAM_LEADER")
class TeamLeaderAnswerController {

    private static final String PAGE = "visit/guest/team-answers";

    private final GuestPages pages;
    private final CounterDecisions decisions;
    private final VisitWords outgoing;

    TeamLeaderAnswerController(GuestPages pages, CounterDecisions decisions, VisitWords outgoing) {
        this.outgoing = outgoing;
        this.pages = pages;
        this.decisions = decisions;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable CompanyVisitId id) {
        return page(user, id).open();
    }

    /** Whoever presses the button of a page that told of other clashes reads it once more. */
    @PostMapping("/counter/acceptance")
    ModelAndView accept(CurrentUser user, @PathVariable CompanyVisitId id, Submission<AcceptForm> accepted) {
        return accepted.on(acceptPage(user, id))
                .warn(typed -> pages.answers(user, id).warning())
                .save(typed -> decisions.accept(user, id, typed.openedVersion()))
                .done("visit.guest.counter.accepted", "/team/visits/" + id);
    }

    @PostMapping("/counter/refusal")
    ModelAndView refuse(CurrentUser user, @PathVariable CompanyVisitId id, Submission<RefusalForm> form) {
        return form.on(page(user, id))
                .check(outgoing.in(user, id, form, "words"))
                .save(typed -> decisions.refuse(user, id, typed.openedVersion(), typed.reason()))
                .done("visit.guest.counter.refused", "/team/visits/" + id + "/answers");
    }

    /** The page of the answers, on which the form to accept begins anew. */
    private FormPage<AcceptForm> acceptPage(CurrentUser user, CompanyVisitId id) {
        var answers = SingletonSupplier.of(() -> pages.answers(user, id));
        return FormPage.ofNew(PAGE, () -> new AcceptForm(null))
                .with("answers", answers)
                .with("form", () -> RefusalForm.of(answers.obtain().counter()));
    }

    private FormPage<RefusalForm> page(CurrentUser user, CompanyVisitId id) {
        var answers = SingletonSupplier.of(() -> pages.answers(user, id));
        return FormPage.ofNew(PAGE, () -> RefusalForm.of(answers.obtain().counter()))
                .with("answers", answers);
    }

    /**
     * The moment the company asks for suits the school.
     *
     * @param version of the proposal that was read
     */
    record AcceptForm(@Nullable Integer version) implements Versioned {}

    /**
     * Why a moment does not suit the school.
     *
     * @param version of the proposal that was read
     */
    record RefusalForm(
            @Nullable Integer version,

            @SaysSomething(message = "{visit.guest.refuse.required}")
            @Size(max = 200, message = "{visit.line.long}")
            @Nullable
            String words)
            implements Versioned {

        static RefusalForm of(CounterProposal.@Nullable Summary counter) {
            return new RefusalForm(counter == null ? null : counter.version(), null);
        }

        String reason() {
            return PlainText.line(Objects.requireNonNull(words));
        }
    }
}
