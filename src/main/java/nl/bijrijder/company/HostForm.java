package nl.bijrijder.company;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types about coming to a company.
 *
 * @param version of what was said before; -1 when nothing was
 * @param by name of who types, where nobody is signed in; never filled in beforehand
 */
public record HostForm(
        @Nullable Integer version,
        @Valid HostProfileContent words,

        @Size(max = 200, message = "{company.host.by.long}") @Nullable
        String by)
        implements Versioned {

    public HostForm {
        words = Objects.requireNonNullElse(words, HostProfileContent.NONE);
    }

    /** The form as it stands now. */
    public static HostForm of(@Nullable HostSummary before) {
        return before == null
                ? new HostForm(HostProfiles.NONE, HostProfileContent.NONE, null)
                : new HostForm(before.version(), before.words(), null);
    }

    /** Looks at what is said of safety gear. */
    public void checkGear() {
        words.gear().check();
    }

    /** Where a rule's sentence stands on this form: rules speak of the words. */
    public String fieldOf(RuleBroken broken) {
        return broken.field().isEmpty() ? "" : "words." + broken.field();
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
}
