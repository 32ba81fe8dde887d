package nl.bijrijder.platform.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.WorkLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.HttpMethod;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a handler ask for a {@link Submission} and for the {@link FormOpening} of its form; what is posted waits its turn. */
@Configuration(proxyBeanMethods = false)
class DraftConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<Drafts> drafts;
    private final ObjectProvider<ConversionService> conversion;

    /** Drafts and conversion are made later: the conversion by what this class configures. */
    DraftConfiguration(
            ObjectProvider<Drafts> drafts,
            @Qualifier("mvcConversionService") ObjectProvider<ConversionService> conversion) {
        this.drafts = drafts;
        this.conversion = conversion;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SubmissionArgument(drafts));
        resolvers.add(new OpeningArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SubmissionLock());
    }

    /** Reads which draft to go on with. */
    private final class OpeningArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return FormOpening.class.equals(parameter.getParameterType());
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return new FormOpening(drafts.getObject(), conversion.getObject(), request.getParameter("draft"));
        }
    }

    /**
     * A double click sends a form twice in one breath, and two people press the same button: what comes to the same address about the same
     * thing is handled one after the other.
     */
    static class SubmissionLock implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (HttpMethod.POST.matches(request.getMethod())) {
                WorkLock.take(
                        request.getRequestURI() + "#" + Objects.requireNonNullElse(request.getParameter("id"), ""));
            }
            return true;
        }

        @Override
        public void afterCompletion(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
            WorkLock.release();
        }
    }

    /** Binds and validates the form that a handler asks for as its {@link Submission}. */
    static class SubmissionArgument implements HandlerMethodArgumentResolver {

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
            binder.construct(posted);
            var errors = binder.getBindingResult();
            refuseUnknownIds(errors);
            if (!errors.hasErrors()) {
                binder.validate();
            }
            return new Submission<>(binder.getTarget(), whole(binder), posted, drafts.getObject());
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
                        && NestedExceptionUtils.getMostSpecificCause(error.unwrap(Exception.class))
                                instanceof NotFound) {
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
}
