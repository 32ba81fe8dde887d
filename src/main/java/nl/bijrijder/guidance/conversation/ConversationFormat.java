package nl.bijrijder.guidance.conversation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What kind of conversation it will be: as it is typed, kept and shown.
 *
 * @param minutes how long it takes
 * @param place where or how, in a short line; null when that speaks for itself
 */
@Embeddable
public record ConversationFormat(
        @NotNull(message = "{guidance.conversation.rule.kind}") @Enumerated(EnumType.STRING)
        ConversationKind kind,

        @NotNull(message = "{guidance.conversation.rule.minutes}")
        Integer minutes,

        @Size(max = ConversationFormat.MAX_PLACE, message = "{guidance.conversation.place.long}") @Nullable
        String place) {

    /** Longest text of the place, in characters. */
    public static final int MAX_PLACE = 200;

    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;

    /** A conversation nobody said anything of. */
    @SuppressWarnings("NullAway") // a form may come in without
    static final ConversationFormat OPEN = new ConversationFormat(null, null, null);

    public ConversationFormat {
        place = PlainText.lineOrNull(place);
    }

    /**
     * Checks what must always hold.
     *
     * @throws AppointmentRule when the student is not in it, or it takes no time or a whole morning and more
     */
    void check() {
        if (!kind.isWithStudent()) {
            throw AppointmentRule.broken("talk.kind", "guidance.conversation.rule.kind");
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw AppointmentRule.broken("talk.minutes", "guidance.conversation.rule.minutes");
        }
    }
}
