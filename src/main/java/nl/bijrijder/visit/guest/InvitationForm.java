package nl.bijrijder.visit.guest;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Uuids;
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

    static InvitationForm blank(String id) {
        return new InvitationForm(id, null);
    }

    /** Which asking it is. */
    String asking() {
        return Uuids.parse(Objects.requireNonNullElse(id, "")).toString();
    }

    @Nullable
    String words() {
        return PlainText.linesOrNull(ownWords);
    }
}
