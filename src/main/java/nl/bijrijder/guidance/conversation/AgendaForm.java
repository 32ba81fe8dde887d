package nl.bijrijder.guidance.conversation;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a student wants to talk about.
 *
 * @param id id of the item to be, so that sending twice makes one
 * @param version of the item it was opened from; null for a new one
 */
record AgendaForm(
        @Nullable AgendaItemId id,
        @Nullable Integer version,

        @SaysSomething(message = "{guidance.conversation.agenda.text.required}")
        @Size(max = Agenda.MAX_LENGTH, message = "{guidance.conversation.agenda.text.long}")
        @Nullable
        String text)
        implements Versioned {

    AgendaForm {
        text = PlainText.linesOrNull(text);
    }

    static AgendaForm blank(AgendaItemId id) {
        return new AgendaForm(id, null, null);
    }

    static AgendaForm of(AgendaEntry entry) {
        return new AgendaForm(entry.id(), entry.version(), entry.text());
    }

    /** The item to be; only after validation. */
    AgendaItemId itemId() {
        return id == null ? AgendaItemId.random() : id;
    }

    /** What was typed; only after validation. */
    String words() {
        return Objects.requireNonNull(text);
    }
}
