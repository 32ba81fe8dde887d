package nl.bijrijder.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Rule;
import org.jspecify.annotations.Nullable;

/** What the company said when it said yes; or why the team leader goes on without. */
record ConfirmForm(
        @Valid VisitTiming timing,

        @Size(max = 200, message = "{visit.line.long}") @Nullable
        String confirmedBy,

        @PlausibleDay @Nullable LocalDate confirmedOn,

        @Size(max = 2000, message = "{visit.note.long}") @Nullable
        String passReason,

        @Nullable String clashesSeen) {

    ConfirmForm {
        timing = Objects.requireNonNullElse(timing, VisitTiming.OPEN);
    }

    static ConfirmForm empty(LocalDate today) {
        return new ConfirmForm(VisitTiming.OPEN, null, today, null, null);
    }

    /** The day and time the company picked; null when nothing was picked here. */
    @Nullable
    VisitTiming picked() {
        return timing.day() == null ? null : timing;
    }

    /** Why to go on without a yes; null when the company said yes. */
    @Nullable
    String passed() {
        return PlainText.lineOrNull(confirmedBy) == null ? PlainText.linesOrNull(passReason) : null;
    }

    /** Asks who said yes and when, unless the form goes on without. */
    void checkAnswer() {
        if (passed() == null) {
            toConfirmation();
        }
    }

    /** Looks at the day and time that were picked. */
    void checkPicked() {
        var picked = picked();
        if (picked != null) {
            picked.check();
        }
    }

    /** Who said yes, and when. */
    Confirmation toConfirmation() {
        var name = PlainText.lineOrNull(confirmedBy);
        if (name == null) {
            throw Rule.broken("confirmedBy", "visit.confirm.by.required");
        }
        if (confirmedOn == null) {
            throw Rule.broken("confirmedOn", "visit.rule.confirmedOn");
        }
        return new Confirmation(name, confirmedOn);
    }
}
