package nl.bijrijder.visit.wish;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
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

/** A member of the team writes down what the company promised, and after the visit what became of it. */
@Controller
@RequestMapping("/coach/visits/{id}/promises")
@RolesAllowed("TEAM_MEMBER")
class CoachPromiseController {

    private final Promises promises;
    private final WishRounds rounds;
    private final VisitWords outgoing;

    CoachPromiseController(Promises promises, WishRounds rounds, VisitWords outgoing) {
        this.outgoing = outgoing;
        this.promises = promises;
        this.rounds = rounds;
    }

    @GetMapping
    ModelAndView list(CurrentUser user, @PathVariable CompanyVisitId id) {
        return listPage(user, id).open();
    }

    @PostMapping
    ModelAndView note(CurrentUser user, @PathVariable CompanyVisitId id, Submission<PromiseForm> form) {
        return form.on(listPage(user, id))
                .check(outgoing.in(user, id, form, "text"))
                .save(typed -> promises.note(user, id, typed.promiseId(), typed.words()))
                .done("visit.wish.promise.noted", list(id));
    }

    @GetMapping("/{promise}")
    ModelAndView show(CurrentUser user, @PathVariable CompanyVisitId id, @PathVariable PromiseId promise) {
        return page(user, id, promise).open();
    }

    @PostMapping("/{promise}")
    ModelAndView check(
            CurrentUser user,
            @PathVariable CompanyVisitId id,
            @PathVariable PromiseId promise,
            Submission<PromiseCheckForm> form) {
        return form.on(page(user, id, promise))
                .check(outgoing.in(user, id, form, "words"))
                .save(typed -> promises.check(user, id, promise, typed.openedVersion(), typed.became(), typed.words()))
                .done("visit.wish.promise.checked", list(id));
    }

    private FormPage<PromiseForm> listPage(CurrentUser user, CompanyVisitId id) {
        var visit = SingletonSupplier.of(() -> rounds.visit(user, id));
        return FormPage.ofNew("visit/wish/coach-promises", PromiseId::valueOf, PromiseForm::blank)
                .with("visit", visit)
                .with("promises", () -> promises.list(user, id))
                .with("behind", () -> Promises.isBehind(visit.obtain()));
    }

    private FormPage<PromiseCheckForm> page(CurrentUser user, CompanyVisitId id, PromiseId promise) {
        return FormPage.of(
                        "visit/wish/coach-promise",
                        "promise",
                        () -> promises.find(user, id, promise),
                        PromiseCheckForm::of)
                .with("visit", () -> rounds.visit(user, id));
    }

    private static String list(CompanyVisitId visit) {
        return "/coach/visits/" + visit + "/promises";
    }

    /**
     * What a company said it will do, as a member of the team writes it down.
     *
     * @param id id of the promise to be, so that sending twice makes one
     */
    record PromiseForm(
            @Nullable PromiseId id,

            @SaysSomething(message = "{visit.wish.promise.text.required}")
            @Size(max = Promises.MAX_TEXT, message = "{visit.wish.promise.text.long}")
            @Nullable
            String text) {

        PromiseForm {
            text = PlainText.lineOrNull(text);
        }

        static PromiseForm blank(PromiseId id) {
            return new PromiseForm(id, null);
        }

        PromiseId promiseId() {
            return NotFound.unless(id);
        }

        /** Only after validation. */
        String words() {
            return Objects.requireNonNull(text);
        }
    }

    /**
     * What became of a promise.
     *
     * @param version of the promise it was opened from
     */
    record PromiseCheckForm(
            @Nullable Integer version,

            @NotNull(message = "{visit.wish.promise.outcome.required}") @Nullable
            PromiseOutcome outcome,

            @Size(max = Promises.MAX_WORDS, message = "{visit.wish.promise.text.long}") @Nullable
            String words)
            implements Versioned {

        PromiseCheckForm {
            words = PlainText.lineOrNull(words);
        }

        static PromiseCheckForm of(PromiseSummary promise) {
            return new PromiseCheckForm(promise.version(), promise.outcome(), promise.words());
        }

        /** What became of it; only after validation. */
        PromiseOutcome became() {
            return Objects.requireNonNull(outcome);
        }
    }
}
