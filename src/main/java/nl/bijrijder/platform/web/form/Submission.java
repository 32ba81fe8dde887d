package nl.bijrijder.platform.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A form that came in, bound and validated; a handler asks for it as a parameter, which is called as the form is on its page.
 *
 * @param <F> the form, a record
 */
public final class Submission<F> {

    private final @Nullable F typed;
    private final BindingResult errors;
    private final HttpServletRequest request;
    private final Drafts drafts;

    Submission(@Nullable F typed, BindingResult errors, HttpServletRequest request, Drafts drafts) {
        this.typed = typed;
        this.errors = errors;
        this.request = request;
        this.drafts = drafts;
    }

    /** What was typed; null when it holds a value that cannot be read. */
    public @Nullable F typed() {
        return typed;
    }

    /** Whether the button with this name was pressed. */
    public boolean asks(String button) {
        return request.getParameter(button) != null;
    }

    /** What was sent beside the form's own fields. */
    public List<String> values(String parameter) {
        var values = request.getParameterValues(parameter);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /** Everything that was typed or chosen, for a page on which the form cannot be shown again. */
    public List<TypedField> fields() {
        return TypedField.of(request);
    }

    /** Handles the form, which stands on this page. */
    public FormFlow<F> on(FormPage<F> page) {
        return new FormFlow<>(this, page);
    }

    BindingResult errors() {
        return errors;
    }

    PostedDraft draft() {
        return PostedDraft.of(request.getParameterMap());
    }

    Drafts drafts() {
        return drafts;
    }
}
