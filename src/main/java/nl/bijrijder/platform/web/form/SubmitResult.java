package nl.bijrijder.platform.web.form;

import java.util.function.Function;
import org.springframework.web.servlet.ModelAndView;

/**
 * The outcome of a form that was sent: refused with a page, or done, and then the next page says so.
 *
 * @param <R> what came of it
 */
public final class SubmitResult<R> {

    private final Function<Function<R, ModelAndView>, ModelAndView> ending;

    private SubmitResult(Function<Function<R, ModelAndView>, ModelAndView> ending) {
        this.ending = ending;
    }

    static <R> SubmitResult<R> refused(ModelAndView page) {
        return new SubmitResult<>(next -> page);
    }

    static <R> SubmitResult<R> of(R result) {
        return new SubmitResult<>(next -> next.apply(result));
    }

    /**
     * Goes on to a page that says once what was done.
     *
     * @param key message key of the sentence
     * @param to address of the page
     */
    public ModelAndView done(String key, String to) {
        return done(result -> key, result -> to);
    }

    /** Goes on to the page of what came of it. */
    public ModelAndView done(String key, Function<R, String> to) {
        return done(result -> key, to);
    }

    /** Goes on to a page that says what came of it. */
    public ModelAndView done(Function<R, String> key, String to) {
        return done(key, result -> to);
    }

    /** Goes on to the page of what came of it, which says what that was. */
    public ModelAndView done(Function<R, String> key, Function<R, String> to) {
        return show(result -> Flash.done(key.apply(result)).at(to.apply(result)));
    }

    /** Goes on to a page that speaks for itself. */
    public ModelAndView go(Function<R, String> to) {
        return show(result -> new ModelAndView("redirect:" + to.apply(result)));
    }

    /** Shows what came of it at once, because it stands in this answer and nowhere else. */
    public ModelAndView show(Function<R, ModelAndView> page) {
        return ending.apply(page);
    }
}
