package nl.bijrijder.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.bijrijder.platform.web.form.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;

/**
 * Carries a {@link Flash} to the next page in a cookie: the message key, whether something was done, and the path of the page. So a click
 * writes no session, and a guest needs none. Whoever makes such a cookie up reads one of our sentences, and nothing else.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class FlashCookie extends AbstractFlashMapManager {

    private static final String COOKIE = "flash";
    private static final Pattern VALUE =
            Pattern.compile("(not-)?done~([A-Za-z0-9._-]{1,100})~(/[A-Za-z0-9/_-]{0,600})");

    private final SiteCookies cookies;
    private final MessageSource messages;

    FlashCookie(SiteCookies cookies, MessageSource messages) {
        this.cookies = cookies;
        this.messages = messages;
    }

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return cookies.read(request, COOKIE)
                .flatMap(this::parse)
                .map(flash -> new ArrayList<>(List.of(flash)))
                .orElse(null);
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> kept, HttpServletRequest request, HttpServletResponse response) {
        var cookie = kept.isEmpty()
                ? cookies.of(COOKIE, "").maxAge(Duration.ZERO)
                : cookies.of(COOKIE, write(kept.get(kept.size() - 1))).maxAge(getFlashMapTimeout());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static String write(FlashMap map) {
        var flash = (Flash) Objects.requireNonNull(map.get(Flash.NAME));
        return (flash.isDone() ? "done~" : "not-done~") + flash.key() + '~' + map.getTargetRequestPath();
    }

    private Optional<FlashMap> parse(String value) {
        var parts = VALUE.matcher(value);
        if (!parts.matches() || messages.getMessage(parts.group(2), null, null, Locale.ROOT) == null) {
            return Optional.empty();
        }
        var map = new FlashMap();
        map.put(Flash.NAME, new Flash(parts.group(2), parts.group(1) == null));
        map.setTargetRequestPath(parts.group(3));
        return Optional.of(map);
    }
}
