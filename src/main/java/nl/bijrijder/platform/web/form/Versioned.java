package nl.bijrijder.platform.web.form;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form that carries the version it was opened on, so that nobody saves over what somebody else saved meanwhile. */
public interface Versioned {

    /** What the form brought back; null when it brought nothing. */
    @Nullable
    Integer version();

    /** The version the form was opened on; without one a version that nothing stored has. */
    default int openedVersion() {
        return Objects.requireNonNullElse(version(), -1);
    }
}
