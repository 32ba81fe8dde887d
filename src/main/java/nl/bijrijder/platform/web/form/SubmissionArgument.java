package nl.bijrijder.platform.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.util.Objects;
import nl.bijrijder.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Binds and validates the form that a handler asks for as its {@link Submission}. */
class SubmissionArgument implements HandlerMethodArgumentResolver {

    private final ObjectProvider<Drafts> drafts;

    SubmissionArgument(ObjectProvider<Drafts> drafts) {
        this.drafts = drafts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Submission.class.equals(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var posted = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var form = ResolvableType.forMethodParameter(parameter).getGeneric();
        var binder = (ServletRequestDataBinder) Objects.requireNonNull(binders)
                .createBinder(
                        request,
                        null,
                        Objects.requireNonNull(parameter.getParameterName()),
                        ResolvableType.forMethodParameter(new ValidParameter(parameter), form.getType()));
        construct(binder, posted);
        var errors = binder.getBindingResult();
        refuseUnknownIds(errors);
        if (!errors.hasErrors()) {
            binder.validate();
        }
        return new Submission<>(binder.getTarget(), whole(binder), posted, drafts.getObject());
    }

    /** Spring reads what stands between the brackets of a list's field as a place. */
    private static void construct(ServletRequestDataBinder binder, HttpServletRequest posted)
            throws ServletRequestBindingException {
        try {
            binder.construct(posted);
        } catch (NumberFormatException noPlace) {
            throw new ServletRequestBindingException("A field of a list without a place in it");
        }
    }

    /** What is wrong with the form as far as it can be read, so that more can be found in what can. */
    private static BindingResult whole(DataBinder binder) {
        var target = binder.getTarget();
        var errors = binder.getBindingResult();
        if (target == null || errors.getTarget() != null) {
            return errors;
        }
        var whole = new DirectFieldBindingResult(target, binder.getObjectName());
        whole.initConversion(Objects.requireNonNull(binder.getConversionService()));
        whole.addAllErrors(errors);
        validateParts(binder, target, whole);
        return whole;
    }

    /** Spring validates what a form is made of one by one when a field cannot be read, and leaves out what is inside its parts. */
    private static void validateParts(DataBinder binder, Object target, BindingResult whole) {
        var found = new DirectFieldBindingResult(target, binder.getObjectName());
        binder.getValidatorsToApply().forEach(validator -> validator.validate(target, found));
        found.getFieldErrors().stream()
                .filter(error -> !whole.hasFieldErrors(error.getField()))
                .forEach(whole::addError);
    }

    /** An id that makes no sense is the same as one that is not there. */
    private static void refuseUnknownIds(BindingResult errors) {
        for (var error : errors.getAllErrors()) {
            if (error.contains(Exception.class)
                    && NestedExceptionUtils.getMostSpecificCause(error.unwrap(Exception.class)) instanceof NotFound) {
                throw new NotFound();
            }
        }
    }

    /** Has the form validated, and its other fields too when one of them cannot be read. */
    private static final class ValidParameter extends MethodParameter {

        private static final Annotation VALID = AnnotationUtils.synthesizeAnnotation(Valid.class);

        ValidParameter(MethodParameter original) {
            super(original);
        }

        @Override
        public Annotation[] getParameterAnnotations() {
            return new Annotation[] {VALID};
        }

        @Override
        public MethodParameter clone() {
            return new ValidParameter(this);
        }
    }
}
