package nl.bijrijder.visit.guest;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a leader adds to an invitation.
 *
 * @param id id of this asking; sent twice it is one mail
 */
record InvitationForm(
        @Nullable UUID id,

        @Size(max = 2000, message = "{visit.notice.ownWords.long}") @Nullable
        String ownWords) {

    static InvitationForm blank(UUID id) {
        return new InvitationForm(id, null);
    }

    /** Which asking it is. */
    String asking() {
        return NotFound.unless(id).toString();
    }

    @Nullable
    String words() {
        return PlainText.linesOrNull(ownWords);
    }
}
