package nl.bijrijder.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where people find Bijrijder from outside, as the operator says it and never as a request's Host header does. Cookies and
 * headers follow its scheme: over https they are for https alone.
 */
public final class BaseUrl {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final @Nullable URI address;

    private BaseUrl(@Nullable URI address) {
        this.address = address;
    }

    /**
     * Reads the setting; empty when the operator said nothing.
     *
     * @throws StartRefused when it is no address of a site, or one without encryption that others can reach
     */
    public static BaseUrl of(String setting) {
        return setting.isBlank() ? new BaseUrl(null) : new BaseUrl(site(setting.strip()));
    }

    private static URI site(String setting) {
        var address = parse(setting);
        var scheme = Optional.ofNullable(address.getScheme()).orElse("");
        var host = Optional.ofNullable(address.getHost()).orElse("");
        if (host.isEmpty()
                || address.getUserInfo() != null
                || address.getQuery() != null
                || address.getFragment() != null
                || !Set.of("", "/").contains(address.getPath())) {
            throw new StartRefused(
                    "bijrijder.base-url must be the address of a site, like https://bijrijder.example; it is "
                            + setting);
        }
        if (!"https".equals(scheme) && !("http".equals(scheme) && THIS_MACHINE.contains(host))) {
            throw new StartRefused("bijrijder.base-url must start with https://; it is " + setting);
        }
        return address;
    }

    private static URI parse(String setting) {
        try {
            return new URI(setting);
        } catch (URISyntaxException unreadable) {
            throw new StartRefused("bijrijder.base-url is no address: " + setting, unreadable);
        }
    }

    /** Whether people come in over https; not when nothing was said. */
    public boolean isSecure() {
        return address != null && "https".equals(address.getScheme());
    }

    /** Whether the operator said where people come in. */
    public boolean isKnown() {
        return address != null;
    }

    /** The full address of a page, for outside; empty when nothing was said. */
    public Optional<String> link(String path) {
        return Optional.ofNullable(address).map(site -> site.resolve(path).toString());
    }
}
