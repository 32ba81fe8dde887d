package nl.bijrijder.guidance.conversation;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Why a conversation is called off, or why none of the times suits. */
record ReasonForm(
        @Size(max = 500, message = "{guidance.conversation.reason.long}") @Nullable
        String reason) {

    ReasonForm {
        reason = PlainText.lineOrNull(reason);
    }

    /** Asks for a reason where there has to be one. */
    void check(BindingResult errors) {
        if (reason == null) {
            errors.rejectValue("reason", "guidance.conversation.reason.required");
        }
    }

    /** Why; only after the check. */
    String words() {
        return Objects.requireNonNull(reason);
    }
}
