package nl.bijrijder.guidance.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down after a conversation, as it is typed, kept and shown.
 *
 * @param text what happened; the only part that is always there
 * @param outcome what was agreed, and what the student does next
 * @param occurredOn the day it happened, which is not always the day it was written
 * @param lenses what it can be looked at through, always in the same order
 */
public record NoteContent(
        @SaysSomething(message = "{guidance.note.text.required}")
        @Size(max = NoteContent.MAX_TEXT, message = "{guidance.note.text.long}")
        String text,

        @Valid NoteOutcome outcome,

        @NotNull(message = "{guidance.note.kind.required}") ConversationKind kind,

        @NotNull(message = "{guidance.note.occurredOn.required}") @PlausibleDay
        LocalDate occurredOn,

        Set<Lens> lenses) {

    /** Longest text, in characters. */
    public static final int MAX_TEXT = 20_000;
    /** Longest agreement, in characters. */
    public static final int MAX_AGREEMENT = 2_000;
    /** Longest next step, in characters. */
    public static final int MAX_NEXT_STEP = 500;

    private static final int YEARS_BACK = 10;

    /** Nothing is written yet, not even of which day. */
    @SuppressWarnings("NullAway") // a form may come in without
    static final NoteContent BLANK = new NoteContent("", NoteOutcome.NONE, null, null, Set.of());

    /** Lengths are counted of the text as it will be kept. */
    public NoteContent {
        text = Objects.requireNonNullElse(PlainText.linesOrNull(text), "");
        outcome = Objects.requireNonNullElse(outcome, NoteOutcome.NONE);
        lenses = Stream.ofNullable(lenses)
                .flatMap(Set::stream)
                .filter(Objects::nonNull)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(Lens.class)), Collections::unmodifiableSet));
    }

    /** What the author promises and the student does next, thought up by the coach; null for what there is not. */
    public NoteContent(
            String text,
            @Nullable String agreement,
            @Nullable String nextStep,
            @Nullable LocalDate nextStepDue,
            ConversationKind kind,
            LocalDate occurredOn,
            Set<Lens> lenses) {
        this(text, NoteOutcome.of(agreement, nextStep, nextStepDue), kind, occurredOn, lenses);
    }

    /** Nothing is written yet. */
    static NoteContent blank(NoteBeginning about) {
        return new NoteContent("", NoteOutcome.NONE, about.kind(), about.occurredOn(), Set.of());
    }

    /** Refuses what cannot be true of a conversation with somebody of this age, told today. */
    void check(LocalDate bornOn, LocalDate today) {
        if (occurredOn.isAfter(today)) {
            throw Rule.broken("occurredOn", "guidance.note.occurredOn.later");
        }
        if (occurredOn.isBefore(bornOn) || occurredOn.isBefore(today.minusYears(YEARS_BACK))) {
            throw Rule.broken("occurredOn", "guidance.note.occurredOn.early");
        }
        outcome.check(today);
    }

    /** What was agreed, or null. */
    public @Nullable String agreement() {
        return outcome.agreement();
    }

    /** What the student does next, or null. */
    public @Nullable String nextStep() {
        return outcome.nextStep();
    }

    /** When that is to be done, or null. */
    public @Nullable LocalDate nextStepDue() {
        return outcome.nextStepDue();
    }
}
