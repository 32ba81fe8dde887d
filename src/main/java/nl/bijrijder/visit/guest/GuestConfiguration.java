package nl.bijrijder.visit.guest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers ask for the guest. */
@Configuration(proxyBeanMethods = false)
class GuestConfiguration {

    @Bean
    WebMvcConfigurer guestArguments(@Lazy GuestLinks links) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new GuestArgument(links));
            }
        };
    }

    /** Gives controllers who holds the link in the address, by the secret in its cookie. Without one nothing goes on. */
    static class GuestArgument implements HandlerMethodArgumentResolver {

        private final GuestLinks links;

        GuestArgument(GuestLinks links) {
            this.links = links;
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Guest.class);
        }

        @Override
        public Guest resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer page,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
            return GuestCookie.read(servlet)
                    .flatMap(token -> links.enter(link(request), token))
                    .orElseThrow(GuestLinkRefused::new);
        }

        private static GuestLinkId link(NativeWebRequest request) {
            var variables = request.getAttribute(
                    HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
            try {
                return new GuestLinkId(
                        UUID.fromString(String.valueOf(((Map<?, ?>) Objects.requireNonNull(variables)).get("link"))));
            } catch (IllegalArgumentException noId) {
                throw new GuestLinkRefused();
            }
        }
    }
}
