package nl.bijrijder.visit.day;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody types about where the group gathers. */
record GatheringForm(
        @Nullable Integer version,

        @Nullable LocalTime gatherAt,

        @Size(max = 200, message = "{visit.programme.line.long}") @Nullable
        String gatherWhere,

        @Nullable LocalTime backAt,

        @Size(max = 200, message = "{visit.programme.line.long}") @Nullable
        String callWho,

        @Pattern(regexp = "\\s*([0-9+() \\-]{6,30})?\\s*", message = "{visit.programme.phone.shape}") @Nullable
        String callPhone)
        implements Versioned {

    static GatheringForm of(int version, GatheringFacts facts) {
        return new GatheringForm(
                version, facts.gatherAt(), facts.gatherWhere(), facts.backAt(), facts.callWho(), facts.callPhone());
    }

    /** What was typed, in the form it is kept; only after validation. */
    GatheringFacts toFacts() {
        return new GatheringFacts(
                minutes(gatherAt),
                PlainText.lineOrNull(gatherWhere),
                minutes(backAt),
                PlainText.lineOrNull(callWho),
                PlainText.lineOrNull(callPhone));
    }

    private static @Nullable LocalTime minutes(@Nullable LocalTime time) {
        return time == null ? null : time.withSecond(0).withNano(0);
    }
}
