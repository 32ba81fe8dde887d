package nl.bijrijder.platform.web.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.bijrijder.shared.NotFound;

/**
 * Asks to keep what is typed.
 *
 * @param place address of the form
 * @param writer the page it is typed on
 * @param sequence number of this text, higher each time
 * @param seen number of the last text this page knows to be kept
 * @param fields what was typed, by field
 */
record SaveDraft(DraftId id, String place, UUID writer, long sequence, long seen, Map<String, List<String>> fields) {

    private static final Pattern PLACE = Pattern.compile("/[A-Za-z0-9_-][A-Za-z0-9/_-]{0,199}");
    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_FIELDS = 300;

    SaveDraft {
        if (!PLACE.matcher(place).matches() || sequence < 1) {
            throw new NotFound();
        }
        var characters = fields.entrySet().stream()
                .mapToLong(field -> field.getKey().length()
                        + field.getValue().stream().mapToLong(String::length).sum())
                .sum();
        if (characters > MOST_CHARACTERS || fields.size() > MOST_FIELDS) {
            throw new DraftTooLong();
        }
    }
}
