package nl.bijrijder.company;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What a company tells about coming there, as it is typed, kept and shown; null is what nobody filled in yet.
 *
 * @param arrival where to go in, and which times suit
 * @param access who can get in and who cannot, and with what help
 * @param largestGroup how many young people there can be at once
 */
@Embeddable
public record HostProfileContent(
        @Size(max = HostProfileContent.LONGEST, message = "{company.host.long}") @Nullable
        String directions,

        @Size(max = HostProfileContent.LONGEST, message = "{company.host.long}") @Nullable
        String parking,

        @Size(max = HostProfileContent.LONGEST, message = "{company.host.long}") @Nullable
        String arrival,

        @Size(max = HostProfileContent.LONGEST, message = "{company.host.long}") @Nullable
        String access,

        @Valid @Embedded Gear gear,

        @Size(max = HostProfileContent.LONGEST, message = "{company.host.long}") @Nullable
        String clothing,

        @Size(max = HostProfileContent.LONGEST, message = "{company.host.long}") @Nullable
        String food,

        @Min(value = 1, message = "{company.host.largestGroup.range}")
        @Max(value = HostProfileContent.LARGEST_GROUP, message = "{company.host.largestGroup.range}")
        @Nullable
        Integer largestGroup,

        @Size(max = HostProfileContent.LONGEST, message = "{company.host.long}") @Nullable
        String possible,

        @Size(max = HostProfileContent.LONGEST, message = "{company.host.long}") @Nullable
        String notPossible) {

    static final int LONGEST = 2000;
    static final int LARGEST_GROUP = 500;

    /** Nothing is said yet. */
    static final HostProfileContent NONE =
            new HostProfileContent(null, null, null, null, Gear.NONE, null, null, null, null, null);

    /** Lengths are counted of the text as it will be kept. */
    public HostProfileContent {
        directions = PlainText.linesOrNull(directions);
        parking = PlainText.linesOrNull(parking);
        arrival = PlainText.linesOrNull(arrival);
        access = PlainText.linesOrNull(access);
        gear = Objects.requireNonNullElse(gear, Gear.NONE);
        clothing = PlainText.lineOrNull(clothing);
        food = PlainText.lineOrNull(food);
        possible = PlainText.linesOrNull(possible);
        notPossible = PlainText.linesOrNull(notPossible);
    }

    /** Whether safety gear is needed. */
    public @Nullable Boolean safetyGear() {
        return gear.safetyGear();
    }

    /** What gear, and who brings it. */
    public @Nullable String safetyGearWhat() {
        return gear.safetyGearWhat();
    }

    /**
     * Checks that something is said, and nothing that contradicts itself.
     *
     * @throws RuleBroken when not: nothing is no reason to wipe what was said before
     */
    void check() {
        gear.check();
        if (Stream.of(
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
                .allMatch(Objects::isNull)) {
            throw Rule.broken("directions", "company.host.nothing");
        }
    }

    /**
     * What is said of safety gear.
     *
     * @param safetyGear whether it is needed
     * @param safetyGearWhat what, and who brings it; only when it is needed
     */
    @Embeddable
    public record Gear(
            @Nullable Boolean safetyGear,

            @Size(max = HostProfileContent.LONGEST, message = "{company.host.long}") @Nullable
            String safetyGearWhat) {

        static final Gear NONE = new Gear(null, null);

        /** Who names the gear needs it, unless they say otherwise. */
        public Gear {
            safetyGearWhat = PlainText.lineOrNull(safetyGearWhat);
            safetyGear = safetyGear == null && safetyGearWhat != null ? Boolean.TRUE : safetyGear;
        }

        /** Refuses gear that is named though none is needed: one of the two is a slip, and only who types knows which. */
        void check() {
            if (Boolean.FALSE.equals(safetyGear) && safetyGearWhat != null) {
                throw Rule.broken("gear.safetyGearWhat", "company.host.safetyGearWhat.not");
            }
        }
    }
}
