package nl.bijrijder.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import nl.bijrijder.shared.BaseUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Language and time: Dutch unless somebody chose English, and the clock of Amsterdam. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** The time zone of every school in this application. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final ObjectProvider<PageReading> reading;

    /** The transactions of pages are made later than what this configures. */
    WebConfiguration(ObjectProvider<PageReading> reading) {
        this.reading = reading;
    }

    @Bean
    Clock systemClock() {
        return Clock.system(ZONE);
    }

    @Bean
    BaseUrl baseUrl(SiteSettings settings) {
        return BaseUrl.of(settings.baseUrl());
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new SupportedLocaleResolver();
        resolver.setDefaultLocale(DUTCH);
        return resolver;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new IdConverter());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var interceptor = new LocaleChangeInterceptor();
        interceptor.setIgnoreInvalidLocale(true);
        // an error page must not read the form again: it may be what was wrong
        registry.addInterceptor(interceptor).excludePathPatterns("/error");
        registry.addInterceptor(reading.getObject()).order(Ordered.LOWEST_PRECEDENCE);
    }

    /** Keeps the choice in a cookie, so that reading a page in another language changes nothing on the server. */
    private static final class SupportedLocaleResolver extends CookieLocaleResolver {

        SupportedLocaleResolver() {
            super("language");
            setCookieHttpOnly(true);
            setCookieSameSite("Lax");
            setCookieMaxAge(Duration.ofDays(365));
            setRejectInvalidCookies(false);
        }

        @Override
        protected @Nullable Locale parseLocaleValue(String value) {
            return "en".equals(value) ? Locale.ENGLISH : DUTCH;
        }
    }
}
