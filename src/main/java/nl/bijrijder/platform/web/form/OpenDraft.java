package nl.bijrijder.platform.web.form;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a form needs to keep what is typed in it.
 *
 * @param id the draft's id, new when nothing was typed before
 * @param place address of the form
 * @param owner who types
 * @param writer this page, as the server tells pages of one person apart
 * @param sequence number of the text the page starts from
 * @param fields what was typed before, by field; empty when nothing was
 * @param savedAt when that was, or null
 * @param posted whether the page shows what was just sent
 * @param others other texts of this person for the same form, latest first
 */
record OpenDraft(
        DraftId id,
        String place,
        AccountId owner,
        UUID writer,
        long sequence,
        Map<String, List<String>> fields,
        @Nullable LocalDateTime savedAt,
        boolean posted,
        List<Other> others) {

    /** Whether there is something to show again. */
    public boolean isRestored() {
        return savedAt != null;
    }

    /** Another text for the same form. */
    public record Other(DraftId id, LocalDateTime savedAt) {}
}
