package nl.bijrijder.company;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What somebody types about coming to a company.
 *
 * @param version of what was said before; -1 when nothing was
 * @param by name of who types, where nobody is signed in; never filled in beforehand
 */
public record HostForm(
        @Nullable Integer version,

        @Size(max = HostForm.LONGEST, message = "{host.long}") @Nullable
        String directions,

        @Size(max = HostForm.LONGEST, message = "{host.long}") @Nullable
        String parking,

        @Size(max = HostForm.LONGEST, message = "{host.long}") @Nullable
        String arrival,

        @Size(max = HostForm.LONGEST, message = "{host.long}") @Nullable
        String access,

        @Nullable Boolean safetyGear,

        @Size(max = HostForm.LONGEST, message = "{host.long}") @Nullable
        String safetyGearWhat,

        @Size(max = HostForm.LONGEST, message = "{host.long}") @Nullable
        String clothing,

        @Size(max = HostForm.LONGEST, message = "{host.long}") @Nullable
        String food,

        @Min(value = 1, message = "{host.largestGroup.range}")
        @Max(value = HostForm.LARGEST_GROUP, message = "{host.largestGroup.range}")
        @Nullable
        Integer largestGroup,

        @Size(max = HostForm.LONGEST, message = "{host.long}") @Nullable
        String possible,

        @Size(max = HostForm.LONGEST, message = "{host.long}") @Nullable
        String notPossible,

        @Size(max = 200, message = "{host.by.long}") @Nullable
        String by) {

    static final int LONGEST = 2000;
    static final int LARGEST_GROUP = 500;

    /** The form as it stands now. */
    public static HostForm of(@Nullable HostSummary before) {
        if (before == null) {
            return new HostForm(
                    HostProfiles.NONE, null, null, null, null, null, null, null, null, null, null, null, null);
        }
        var words = before.words();
        return new HostForm(
                before.version(),
                words.directions(),
                words.parking(),
                words.arrival(),
                words.access(),
                words.safetyGear(),
                words.safetyGearWhat(),
                words.clothing(),
                words.food(),
                words.largestGroup(),
                words.possible(),
                words.notPossible(),
                null);
    }

    /** Refuses gear that is named though none is needed: one of the two is a slip, and only who types knows which. */
    public void check(BindingResult errors) {
        if (Boolean.FALSE.equals(safetyGear) && PlainText.lineOrNull(safetyGearWhat) != null) {
            errors.rejectValue("safetyGearWhat", "host.safetyGearWhat.not");
        }
    }

    /** Which version the form was opened on. */
    public int openedVersion() {
        return Objects.requireNonNullElse(version, HostProfiles.NONE);
    }

    /** Whether no name was typed: a letter or digit somewhere. */
    public boolean isAnonymous() {
        return by == null || by.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Who types; null when nothing was filled in. */
    @Nullable
    public String sender() {
        return PlainText.lineOrNull(by);
    }

    /** What was typed, in the form it is kept; only after validation. Who names the gear needs it. */
    public HostWords toWords() {
        var gear = PlainText.lineOrNull(safetyGearWhat);
        return new HostWords(
                PlainText.linesOrNull(directions),
                PlainText.linesOrNull(parking),
                PlainText.linesOrNull(arrival),
                PlainText.linesOrNull(access),
                HostWords.Gear.of(gear == null ? safetyGear : Boolean.TRUE, gear),
                PlainText.lineOrNull(clothing),
                PlainText.lineOrNull(food),
                largestGroup,
                PlainText.linesOrNull(possible),
                PlainText.linesOrNull(notPossible));
    }
}
