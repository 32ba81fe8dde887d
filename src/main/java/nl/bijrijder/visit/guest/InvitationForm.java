package nl.bijrijder.visit.guest;

import jakarta.validation.constraints.Size;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a leader adds to an invitation.
 *
 * @param id id of this asking; sent twice it is one mail
 */
record InvitationForm(
        @Nullable String id,

        @Size(max = 2000, message = "{notice.ownWords.long}") @Nullable
        String ownWords) {

    @Nullable
    String words() {
        return PlainText.linesOrNull(ownWords);
    }
}
