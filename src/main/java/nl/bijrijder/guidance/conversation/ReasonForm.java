package nl.bijrijder.guidance.conversation;

import jakarta.validation.constraints.Size;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** Why a conversation is called off, or why none of the times suits. */
record ReasonForm(
        @Size(max = 500, message = "{conversation.reason.long}") @Nullable
        String reason) {

    ReasonForm {
        reason = PlainText.lineOrNull(reason);
    }
}
