package nl.bijrijder.visit.wish;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijrijder.platform.web.form.TypedField;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a student taps and types.
 *
 * @param version of the answer it was opened from; 0 when nothing was said yet
 * @param wishes kinds of wish by topic; an empty text for a topic that is left open
 */
record WishForm(
        @Nullable Integer version,
        @Nullable Map<String, String> wishes,
        @Nullable String seeWords,
        @Nullable String doWords,
        @Nullable String ratherNotWords)
        implements Versioned {

    WishForm {
        wishes = wishes == null ? Map.of() : wishes;
        seeWords = PlainText.lineOrNull(seeWords);
        doWords = PlainText.lineOrNull(doWords);
        ratherNotWords = PlainText.lineOrNull(ratherNotWords);
    }

    static WishForm of(WishRequest asked) {
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

    /** Tells what cannot be kept, each beside its field. */
    void check(WishRequest asked, BindingResult errors) {
        checkWords(errors, "seeWords", seeWords);
        checkWords(errors, "doWords", doWords);
        checkWords(errors, "ratherNotWords", ratherNotWords);
        for (var topic : asked.topics()) {
            var kind = kindOf(topic.id());
            if (!kind.isEmpty() && !isKind(kind)) {
                errors.rejectValue("wishes[" + topic.id() + "]", "visit.wish.kind.unknown");
            }
        }
        if (toContent(asked).isEmpty()) {
            errors.rejectValue("seeWords", "visit.wish.nothing");
        }
    }

    private static void checkWords(BindingResult errors, String field, @Nullable String words) {
        if (words != null && words.length() > WishContent.MAX_WORDS) {
            errors.rejectValue(field, "visit.wish.words.long");
        }
    }

    /** What was said about the topics there are, as far as it makes sense; everything else is nobody's question. */
    WishContent toContent(WishRequest asked) {
        var chosen = new HashMap<WishTopicId, WishKind>();
        for (var topic : asked.topics()) {
            var kind = kindOf(topic.id());
            if (isKind(kind)) {
                chosen.put(topic.id(), WishKind.valueOf(kind));
            }
        }
        return new WishContent(chosen, WishContent.words(seeWords, doWords, ratherNotWords));
    }

    private String kindOf(WishTopicId topic) {
        return Objects.requireNonNull(wishes).getOrDefault(topic.toString(), "");
    }

    private static boolean isKind(String kind) {
        return Arrays.stream(WishKind.values()).anyMatch(known -> known.name().equals(kind));
    }
}
