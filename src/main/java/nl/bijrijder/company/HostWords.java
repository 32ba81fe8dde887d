package nl.bijrijder.company;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a company tells about coming there; null is what nobody filled in yet.
 *
 * @param arrival where to go in, and which times suit
 * @param access who can get in and who cannot, and with what help
 * @param safetyGear whether it is needed
 * @param safetyGearWhat what, and who brings it; only when it is needed
 * @param largestGroup how many young people there can be at once
 */
@Embeddable
public record HostWords(
        @Nullable String directions,
        @Nullable String parking,
        @Nullable String arrival,
        @Nullable String access,
        @Nullable Boolean safetyGear,
        @Nullable String safetyGearWhat,
        @Nullable String clothing,
        @Nullable String food,
        @Nullable Integer largestGroup,
        @Nullable String possible,
        @Nullable String notPossible) {

    /** Whether nothing is said at all: no reason to keep it, and no reason to wipe what was said before. */
    boolean isEmpty() {
        return Stream.of(
                        directions,
                        parking,
                        arrival,
                        access,
                        safetyGear,
                        clothing,
                        food,
                        largestGroup,
                        possible,
                        notPossible)
                .allMatch(Objects::isNull);
    }
}
