package nl.bijrijder.guidance.note;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;

/**
 * What a new note is about before anything is typed: a conversation that was planned, or a short moment of today.
 *
 * @param occurredOn the day of the conversation
 */
record NoteBeginning(ConversationKind kind, LocalDate occurredOn) {

    private static final Period LONG_AGO = Period.ofYears(1);

    /** As an address says it; what makes no sense there, is still to come or is long ago, is as if it were not said. */
    static NoteBeginning of(String kind, String day, LocalDate today) {
        return new NoteBeginning(
                Arrays.stream(ConversationKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(ConversationKind.SHORT_MOMENT),
                dayOf(day, today));
    }

    private static LocalDate dayOf(String text, LocalDate today) {
        try {
            var day = LocalDate.parse(text);
            return day.isAfter(today) || day.isBefore(today.minus(LONG_AGO)) ? today : day;
        } catch (DateTimeException unreadable) {
            return today;
        }
    }
}
