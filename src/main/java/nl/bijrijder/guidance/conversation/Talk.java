package nl.bijrijder.guidance.conversation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.bijrijder.guidance.note.ConversationKind;
import org.jspecify.annotations.Nullable;

/**
 * What kind of conversation it will be.
 *
 * @param minutes how long it takes
 * @param place where or how, in a short line; null when that speaks for itself
 */
@Embeddable
public record Talk(
        @Enumerated(EnumType.STRING) ConversationKind kind,
        int minutes,
        @Nullable String place) {

    /** Longest text of the place, in characters. */
    public static final int MAX_PLACE = 200;

    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;

    /**
     * Checks what must always hold.
     *
     * @throws AppointmentRule when the student is not in it, or it takes no time or a whole morning and more
     */
    void check() {
        if (!kind.isWithStudent()) {
            throw AppointmentRule.broken("kind", "conversation.rule.kind");
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw AppointmentRule.broken("minutes", "conversation.rule.minutes");
        }
    }
}
