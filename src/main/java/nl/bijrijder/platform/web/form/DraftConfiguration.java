package nl.bijrijder.platform.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.shared.WorkLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.HttpMethod;
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
        registry.addInterceptor(new OneAtATime());
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
    static class OneAtATime implements HandlerInterceptor {

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
}
