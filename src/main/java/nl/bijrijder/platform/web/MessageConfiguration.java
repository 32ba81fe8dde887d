package nl.bijrijder.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds every message bundle below {@code messages/}, so that a new one needs no line in a list. */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    private static final String FOLDER = "messages/";
    private static final Pattern ENDING = Pattern.compile("(_en)?\\.properties$");

    @Bean
    MessageSource messageSource() {
        return bundles(Thread.currentThread().getContextClassLoader());
    }

    static ResourceBundleMessageSource bundles(ClassLoader classes) {
        var messages = new ResourceBundleMessageSource();
        messages.setBundleClassLoader(classes);
        messages.setBasenames(baseNames(classes));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** In order of name, so that every start reads them alike. */
    private static String[] baseNames(ClassLoader classes) {
        try {
            var files = new PathMatchingResourcePatternResolver(classes)
                    .getResources("classpath*:" + FOLDER + "**/*.properties");
            return Arrays.stream(files)
                    .map(MessageConfiguration::baseName)
                    .distinct()
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String baseName(Resource file) {
        try {
            var address = file.getURL().getPath();
            return ENDING.matcher(address.substring(address.lastIndexOf("/" + FOLDER) + 1))
                    .replaceFirst("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
