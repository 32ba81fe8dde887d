package nl.bijrijder.visit.wish;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bijrijder.platform.web.form.TypedField;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;

/**
 * What a student taps and types.
 *
 * @param version of the answer it was opened from; 0 when nothing was said yet
 * @param wishes kinds of wish by topic; an empty text for a topic that is left open
 */
record WishForm(
        Integer version,
        Map<String, String> wishes,
        @Nullable String seeWords,
        @Nullable String doWords,
        @Nullable String ratherNotWords) {

    static WishForm of(AskedWishes asked) {
        var wishes = new HashMap<String, String>();
        asked.topics().forEach(topic -> {
            var kind = asked.content().wishes().get(topic.id());
            wishes.put(topic.id().toString(), kind == null ? "" : kind.name());
        });
        var words = asked.content().words();
        return new WishForm(
                asked.version(),
                wishes,
                words.get(WishKind.WANT_TO_SEE),
                words.get(WishKind.WANT_TO_DO),
                words.get(WishKind.RATHER_NOT));
    }

    /** What was sent about the topics there are; everything else is nobody's question. */
    static WishForm sent(AskedWishes asked, Map<String, String> fields) {
        var wishes = new HashMap<String, String>();
        asked.topics()
                .forEach(topic ->
                        wishes.put(topic.id().toString(), fields.getOrDefault("wishes[" + topic.id() + "]", "")));
        return new WishForm(
                version(fields.getOrDefault("version", "")),
                wishes,
                PlainText.lineOrNull(fields.get("seeWords")),
                PlainText.lineOrNull(fields.get("doWords")),
                PlainText.lineOrNull(fields.get("ratherNotWords")));
    }

    private static int version(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** The words that were typed, for when there is no field left to show them in. */
    List<TypedField> typed() {
        return Stream.of(
                        field("seeWords", seeWords), field("doWords", doWords), field("ratherNotWords", ratherNotWords))
                .flatMap(List::stream)
                .toList();
    }

    private static List<TypedField> field(String name, @Nullable String words) {
        return words == null || words.isBlank() ? List.of() : List.of(new TypedField(name, words));
    }

    /** What cannot be kept, each beside its field. */
    BindingResult check() {
        var errors = new DirectFieldBindingResult(this, "form");
        checkWords(errors, "seeWords", seeWords);
        checkWords(errors, "doWords", doWords);
        checkWords(errors, "ratherNotWords", ratherNotWords);
        wishes.forEach((topic, kind) -> {
            if (!kind.isEmpty() && !isKind(kind)) {
                errors.rejectValue("wishes[" + topic + "]", "wish.kind.unknown");
            }
        });
        if (toContent().isEmpty()) {
            errors.rejectValue("seeWords", "wish.nothing");
        }
        return errors;
    }

    private static void checkWords(BindingResult errors, String field, @Nullable String words) {
        if (words != null && words.length() > WishContent.MAX_WORDS) {
            errors.rejectValue(field, "wish.words.long");
        }
    }

    /** What was said, as far as it makes sense. */
    WishContent toContent() {
        var chosen = new HashMap<WishTopicId, WishKind>();
        wishes.forEach((topic, kind) -> {
            if (isKind(kind)) {
                chosen.put(new WishTopicId(UUID.fromString(topic)), WishKind.valueOf(kind));
            }
        });
        return new WishContent(chosen, WishContent.words(seeWords, doWords, ratherNotWords));
    }

    private static boolean isKind(String kind) {
        return Arrays.stream(WishKind.values()).anyMatch(known -> known.name().equals(kind));
    }
}
