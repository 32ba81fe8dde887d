package nl.bijrijder.career;

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
 * What a student tells of one thing they did, as it is typed, kept and shown. The title and the looking back are always there; the rest is a gift.
 *
 * @param happenedOn the day it was
 * @param title what it was, in one line
 * @param aim what the student wanted to know or learn, or null
 * @param result what the student did, or null
 * @param lookingBack how it was, and what it says about the student
 * @param followUp what the student does next, or null
 * @param mood how it was, or null
 * @param lenses what it can be looked at through, always in the same order
 */
public record CareerEntryContent(
        @NotNull(message = "{career.happenedOn.required}") @PlausibleDay
        LocalDate happenedOn,

        @SaysSomething(message = "{career.title.required}")
        @Size(max = CareerEntryContent.MAX_TITLE, message = "{career.title.long}")
        String title,

        @Size(max = CareerEntryContent.MAX_AIM, message = "{career.aim.long}") @Nullable
        String aim,

        @Size(max = CareerEntryContent.MAX_AIM, message = "{career.aim.long}") @Nullable
        String result,

        @SaysSomething(message = "{career.lookingBack.required}")
        @Size(max = CareerEntryContent.MAX_LOOKING_BACK, message = "{career.lookingBack.long}")
        String lookingBack,

        @Size(max = CareerEntryContent.MAX_FOLLOW_UP, message = "{career.followUp.long}") @Nullable
        String followUp,

        @Nullable Mood mood,
        Set<Lens> lenses) {

    /** Longest title, in characters. */
    public static final int MAX_TITLE = 200;
    /** Longest aim and longest result, in characters. */
    public static final int MAX_AIM = 2_000;
    /** Longest looking back, in characters. */
    public static final int MAX_LOOKING_BACK = 20_000;
    /** Longest follow-up, in characters. */
    public static final int MAX_FOLLOW_UP = 500;

    /** Nothing is told yet, not even of which day. */
    @SuppressWarnings("NullAway") // a form may come in without
    static final CareerEntryContent BLANK = blank(null, Set.of());

    /** Lengths are counted of the text as it will be kept. */
    public CareerEntryContent {
        title = Objects.requireNonNullElse(PlainText.lineOrNull(title), "");
        aim = PlainText.linesOrNull(aim);
        result = PlainText.linesOrNull(result);
        lookingBack = Objects.requireNonNullElse(PlainText.linesOrNull(lookingBack), "");
        followUp = PlainText.linesOrNull(followUp);
        lenses = Stream.ofNullable(lenses)
                .flatMap(Set::stream)
                .filter(Objects::nonNull)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(Lens.class)), Collections::unmodifiableSet));
    }

    /** Nothing is told yet of what was on this day. */
    static CareerEntryContent blank(LocalDate day, Set<Lens> lenses) {
        return new CareerEntryContent(day, "", null, null, "", null, null, lenses);
    }

    /** Whether something is told of what the student wanted and did. */
    boolean tellsMore() {
        return aim != null || result != null;
    }

    /** Refuses a day that cannot be true for somebody of this age who looks back today. */
    void check(LocalDate bornOn, LocalDate today) {
        if (happenedOn.isAfter(today)) {
            throw Rule.broken("happenedOn", "career.happenedOn.later");
        }
        if (happenedOn.isBefore(bornOn)) {
            throw Rule.broken("happenedOn", "career.happenedOn.early");
        }
    }
}
