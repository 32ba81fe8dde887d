package nl.bijrijder.company;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a company tells about coming there; null is what nobody filled in yet.
 *
 * @param arrival where to go in, and which times suit
 * @param access who can get in and who cannot, and with what help
 * @param largestGroup how many young people there can be at once
 */
@Embeddable
public record HostWords(
        @Nullable String directions,
        @Nullable String parking,
        @Nullable String arrival,
        @Nullable String access,
        @Embedded @Nullable Gear gear,
        @Nullable String clothing,
        @Nullable String food,
        @Nullable Integer largestGroup,
        @Nullable String possible,
        @Nullable String notPossible) {

    /** Whether safety gear is needed. */
    public @Nullable Boolean safetyGear() {
        return gear == null ? null : gear.safetyGear();
    }

    /** What gear, and who brings it. */
    public @Nullable String safetyGearWhat() {
        return gear == null ? null : gear.safetyGearWhat();
    }

    /** Whether nothing is said at all: no reason to keep it, and no reason to wipe what was said before. */
    boolean isEmpty() {
        return Stream.of(
                        directions,
                        parking,
                        arrival,
                        access,
                        safetyGear(),
                        clothing,
                        food,
                        largestGroup,
                        possible,
                        notPossible)
                .allMatch(Objects::isNull);
    }

    /**
     * What is said of safety gear.
     *
     * @param safetyGear whether it is needed
     * @param safetyGearWhat what, and who brings it; only when it is needed
     */
    @Embeddable
    public record Gear(
            @Nullable Boolean safetyGear, @Nullable String safetyGearWhat) {

        /** Null when neither is said. */
        public static @Nullable Gear of(@Nullable Boolean needed, @Nullable String what) {
            return needed == null && what == null ? null : new Gear(needed, what);
        }
    }
}
