package nl.bijrijder.platform.web.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bijrijder.platform.database.BrokenConstraint;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.servlet.ModelAndView;

/**
 * What becomes of a form that came in. All that is wrong with it is said at once on the page it stands on, beside everything that
 * was typed (422, or 409 when somebody else saved first); else it is saved, its draft is closed, and the next page says so.
 *
 * @param <F> the form
 */
public final class FormFlow<F> {

    private final Submission<F> sent;
    private final FormPage<F> page;
    private final BindingResult errors;
    private final boolean isWellFormed;
    private final Map<String, Object> warnings = new HashMap<>();
    private final Map<String, Object> seen = new HashMap<>();
    private final Map<Class<? extends RuntimeException>, BiFunction<F, RuntimeException, @Nullable ModelAndView>>
            answers = new LinkedHashMap<>();
    private BiFunction<F, RuleBroken, String> fields = (form, broken) -> broken.field();
    private UnaryOperator<F> shown = UnaryOperator.identity();
    private FormCheck<? super F> reminder = (form, errors) -> {};
    private @Nullable ModelAndView preview;

    FormFlow(Submission<F> sent, FormPage<F> page) {
        this.sent = sent;
        this.page = page;
        this.errors = sent.errors();
        this.isWellFormed = !errors.hasErrors();
    }

    /** Looks for more that is wrong, whatever the fields say themselves. */
    @SafeVarargs
    public final FormFlow<F> check(FormCheck<? super F>... checks) {
        var form = sent.typed();
        if (form != null) {
            Stream.of(checks).forEach(check -> attempt(form, found -> check.check(form, found)));
        }
        return this;
    }

    /** Has the form look at rules that hold whatever else is known; each that is broken is said beside its field. */
    @SafeVarargs
    public final FormFlow<F> rules(Consumer<? super F>... rules) {
        Stream.of(rules).forEach(rule -> check((form, found) -> rule.accept(form)));
        return this;
    }

    /** Says something more whenever the form comes back. */
    public FormFlow<F> again(FormCheck<? super F> more) {
        reminder = more;
        return this;
    }

    /** Shows what has to be looked at first; asked when each field says something that can be read. */
    public FormFlow<F> warn(Function<F, Warning> warning) {
        var form = sent.typed();
        if (form != null && isWellFormed) {
            attempt(form, found -> warn(warning.apply(form)));
        }
        return this;
    }

    private void warn(Warning warning) {
        if (!warning.reasons().isEmpty()) {
            seen.put(warning.field(), warning.code());
            if (!sent.values(warning.field()).contains(warning.code())) {
                warnings.put(warning.name(), warning.reasons());
            }
        }
    }

    /** Shows the page with something more on it, and saves nothing, when the button of this name was pressed. */
    public FormFlow<F> preview(String button, Function<F, ? extends @Nullable Object> made) {
        var form = sent.typed();
        if (form != null && sent.asks(button) && isAccepted()) {
            preview = again(form, HttpStatus.OK).addObject(button, made.apply(form));
        }
        return this;
    }

    /** Says where a broken rule's sentence belongs, when this form calls that field otherwise. */
    public FormFlow<F> beside(BiFunction<F, RuleBroken, String> field) {
        fields = field;
        return this;
    }

    /** Shows the form otherwise than it came in when saving it is refused. */
    public FormFlow<F> shownAs(UnaryOperator<F> form) {
        shown = form;
        return this;
    }

    /** Answers with another page when saving is refused for this reason; without a page the form is shown again as always. */
    public <X extends RuntimeException> FormFlow<F> when(
            Class<X> refused, BiFunction<F, X, @Nullable ModelAndView> answer) {
        answers.put(refused, (form, reason) -> answer.apply(form, refused.cast(reason)));
        return this;
    }

    /** Shows the form under an id of its own when its id is taken: the words stay, and saved once more they become another row. */
    public <I> FormFlow<F> asAnother(
            Class<? extends RuleBroken> taken, Function<String, I> reader, BiFunction<F, I, F> withId) {
        return asAnother(taken, reader, withId, page);
    }

    /** Shows a form whose id is taken as another row, on the page where something new begins. */
    public <I> FormFlow<F> asAnother(
            Class<? extends RuleBroken> taken,
            Function<String, I> reader,
            BiFunction<F, I, F> withId,
            FormPage<F> beginning) {
        return when(taken, (form, broken) -> {
            var draft = PostedDraft.anew();
            var other = withId.apply(form, reader.apply(draft.id().toString()));
            var sentences = new DirectFieldBindingResult(other, errors.getObjectName());
            reject(sentences, broken.field(), broken);
            return again(beginning, other, draft, sentences, HttpStatus.UNPROCESSABLE_CONTENT);
        });
    }

    /** Saves the form; what the next page says and where that is can be read off it. */
    public SubmitResult<F> save(Act<? super F> act) {
        return create(form -> {
            act.on(form);
            return form;
        });
    }

    /** Saves the form and goes on with what came of it. */
    public <R> SubmitResult<R> create(Work<? super F, R> work) {
        return finish(form -> keep(() -> done(work, form)));
    }

    /** Saves the form in two steps: what takes long comes first, while no transaction holds a connection for it. */
    public <P, R> SubmitResult<R> create(Work<? super F, P> first, BiFunction<? super F, P, R> work) {
        return finish(form -> {
            var prepared = done(first, form);
            return keep(() -> work.apply(form, prepared));
        });
    }

    private <R> SubmitResult<R> finish(Function<F, R> work) {
        var form = sent.typed();
        if (preview != null) {
            return SubmitResult.refused(preview);
        }
        if (form == null || !isAccepted()) {
            return SubmitResult.refused(again(form, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        try {
            return SubmitResult.of(work.apply(form));
        } catch (StaleVersion | RuleBroken refused) {
            return SubmitResult.refused(refuse(form, refused));
        } catch (BrokenConstraint refused) {
            return SubmitResult.refused(refuse(form, refused.rule()));
        }
    }

    private <R> R keep(Supplier<R> work) {
        var place = page.place();
        return place == null ? work.get() : sent.drafts().finish(place.user(), sent.draft(), work);
    }

    private static <F, R> R done(Work<? super F, R> work, F form) {
        try {
            return work.of(form);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private boolean isAccepted() {
        return !errors.hasErrors() && warnings.isEmpty();
    }

    private ModelAndView refuse(F form, RuntimeException refused) {
        var other = answers.entrySet().stream()
                .filter(answer -> answer.getKey().isInstance(refused))
                .findFirst()
                .map(answer -> answer.getValue().apply(form, refused));
        if (other.isPresent()) {
            return other.get();
        }
        if (refused instanceof RuleBroken broken) {
            return again(form, broken);
        }
        if (!page.isStored()) {
            throw refused;
        }
        var typed = shown.apply(form);
        var conflict = new Conflict(typed, page.begin(""), LocaleContextHolder.getLocale());
        return again(page, typed, sent.draft(), sentences(typed), HttpStatus.CONFLICT)
                .addObject("conflict", conflict);
    }

    private ModelAndView again(F form, RuleBroken broken) {
        var typed = shown.apply(form);
        var sentences = sentences(typed);
        reject(sentences, form, broken);
        return again(page, typed, sent.draft(), sentences, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private BindingResult sentences(F form) {
        return form == sent.typed() ? errors : new DirectFieldBindingResult(form, errors.getObjectName());
    }

    private ModelAndView again(@Nullable F form, HttpStatus status) {
        return again(page, form, sent.draft(), errors, status);
    }

    private ModelAndView again(
            FormPage<F> where, @Nullable F form, PostedDraft draft, BindingResult sentences, HttpStatus status) {
        if (form != null && status != HttpStatus.OK) {
            reminder.check(form, sentences);
        }
        where.requireStored();
        var shownAgain = where.show(form)
                .addAllObjects(sentences.getModel())
                .addAllObjects(warnings)
                .addAllObjects(seen);
        shownAgain.setStatus(status);
        var place = where.place();
        return place == null
                ? shownAgain
                : shownAgain.addObject("typed", sent.drafts().goOn(place.user(), place.address(), draft));
    }

    private void reject(BindingResult sentences, F form, RuleBroken broken) {
        broken.all().forEach(each -> reject(sentences, fields.apply(form, each), each));
    }

    /** Puts a broken rule's sentence beside its field, or above the form when the form has no such field. */
    private static void reject(BindingResult sentences, String name, RuleBroken broken) {
        var field = name.isEmpty() || sentences.getFieldType(name) == null ? null : name;
        sentences.rejectValue(field, broken.key(), broken.arguments(), broken.key());
    }

    /** Adds what a check finds, also when it does so by breaking a rule; nothing about what cannot be read, nothing twice. */
    private void attempt(F form, Consumer<BindingResult> check) {
        var found = new DirectFieldBindingResult(form, errors.getObjectName());
        try {
            check.accept(found);
        } catch (RuleBroken broken) {
            reject(found, form, broken);
        }
        found.getAllErrors().stream().filter(this::isNews).forEach(errors::addError);
    }

    private boolean isNews(ObjectError found) {
        var before =
                found instanceof FieldError field ? errors.getFieldErrors(field.getField()) : errors.getGlobalErrors();
        return before.stream()
                .noneMatch(said -> Objects.equals(said.getCode(), found.getCode())
                        || said instanceof FieldError field && field.isBindingFailure());
    }

    /**
     * Does what the form asks.
     *
     * @param <F> the form
     */
    @FunctionalInterface
    public interface Act<F> {
        void on(F form) throws IOException;
    }

    /**
     * Does what the form asks and answers what came of it.
     *
     * @param <F> the form
     * @param <R> what came of it
     */
    @FunctionalInterface
    public interface Work<F, R> {
        R of(F form) throws IOException;
    }
}
