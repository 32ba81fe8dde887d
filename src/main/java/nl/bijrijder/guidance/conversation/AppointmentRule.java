package nl.bijrijder.guidance.conversation;

import java.time.LocalDateTime;
import java.util.Optional;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What was asked of an appointment cannot be; the message key says which rule. */
class AppointmentRule extends RuleBroken {

    private final transient @Nullable LocalDateTime time;

    private AppointmentRule(String field, String key, @Nullable LocalDateTime time) {
        super(field, key);
        this.time = time;
    }

    static AppointmentRule broken(String field, String key) {
        return new AppointmentRule(field, key, null);
    }

    /** The rule is broken by this one of the offered times. */
    static AppointmentRule about(LocalDateTime time, String key) {
        return new AppointmentRule("", key, time);
    }

    /** The offered time it is about. */
    Optional<LocalDateTime> time() {
        return Optional.ofNullable(time);
    }
}
