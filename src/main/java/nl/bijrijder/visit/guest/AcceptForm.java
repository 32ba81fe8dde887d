package nl.bijrijder.visit.guest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The moment the company asks for suits the school.
 *
 * @param version of the proposal that was read
 */
record AcceptForm(@Nullable Integer version) {

    int openedVersion() {
        return Objects.requireNonNullElse(version, -1);
    }
}
