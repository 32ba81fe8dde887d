package nl.bijrijder.visit.guest;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.visit.ClassVisit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in a mail when and where the company comes to class. */
@Component
class ClassVisitText {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", DUTCH);

    private final MessageSource messages;

    ClassVisitText(MessageSource messages) {
        this.messages = messages;
    }

    /** Day and time; that there is no day, or that the time follows, as long as it is so. */
    String moment(ClassVisit visit) {
        var day = visit.on();
        if (day == null) {
            return text("visit.notice.changed.noDay");
        }
        var from = visit.startsAt();
        if (from == null) {
            return text("visit.notice.class.noTime", DAY.format(day));
        }
        var until = visit.endsAt();
        return until == null
                ? text("visit.notice.class.from", DAY.format(day), TIME.format(from))
                : text("visit.notice.fact.day.words", DAY.format(day), TIME.format(from), TIME.format(until));
    }

    /** Day and time, and on the next line where it is. */
    String momentAndPlace(ClassVisit visit) {
        return Stream.concat(Stream.of(moment(visit)), Stream.ofNullable(visit.place()))
                .collect(Collectors.joining("\n"));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, DUTCH);
    }
}
