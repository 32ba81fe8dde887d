package nl.bijrijder.platform.web.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.bijrijder.shared.Fingerprint;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which draft a posted form belongs to; a handler asks for it as a parameter. What is missing or makes no sense is made anew.
 *
 * @param id the draft
 * @param writer the page it was typed on
 * @param sequence how often that page sent it
 * @param digest SHA-256 of everything that was typed in the form, in hexadecimal: tells whether the same words come in again;
 *     null for a form that carries the version it saw, which tells it better
 */
record PostedDraft(
        DraftId id, UUID writer, long sequence, @Nullable String digest) {

    private static final String OWN_FIELDS = "draft";
    private static final String CSRF_FIELD = "_csrf";

    /** A draft of which nothing was kept yet. */
    public static PostedDraft anew() {
        return new PostedDraft(DraftId.random(), UUID.randomUUID(), 0, digest(Map.of()));
    }

    static PostedDraft of(Map<String, String[]> fields) {
        return of(MultiValueMap.fromMultiValue(
                fields.entrySet().stream().collect(TreeMap::new, PostedDraft::put, Map::putAll)));
    }

    static PostedDraft of(MultiValueMap<String, String> fields) {
        return new PostedDraft(
                new DraftId(uuid(fields.getFirst("draft"))),
                uuid(fields.getFirst("draftWriter")),
                number(fields.getFirst("draftSequence")),
                hasVersion(fields) ? null : digest(fields));
    }

    /** A change on purpose of what was saved from this page before must not be taken for the same form that came in twice. */
    private static boolean hasVersion(MultiValueMap<String, String> fields) {
        var version = fields.getFirst("version");
        return version != null && !version.isBlank();
    }

    /** Whether a field holds what somebody typed or chose, and not how the form is kept and guarded. */
    static boolean isTyped(String field) {
        return !field.startsWith(OWN_FIELDS) && !field.equals(CSRF_FIELD);
    }

    static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }

    private static void put(Map<String, List<String>> fields, Map.Entry<String, String[]> field) {
        fields.put(field.getKey(), Arrays.asList(field.getValue()));
    }

    /** Fields in order, each text after its length: no two forms share a line of input. */
    private static String digest(Map<String, List<String>> fields) {
        var all = new StringBuilder();
        new TreeMap<>(fields).forEach((name, values) -> {
            if (isTyped(name)) {
                all.append(name.length()).append(':').append(name).append(values.size());
                values.forEach(text ->
                        all.append(':').append(text.length()).append(':').append(text));
            }
        });
        return Fingerprint.of(all.toString());
    }

    private static UUID uuid(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(Uuids::parse).orElseGet(UUID::randomUUID);
        } catch (NotFound unreadable) {
            return UUID.randomUUID();
        }
    }
}
