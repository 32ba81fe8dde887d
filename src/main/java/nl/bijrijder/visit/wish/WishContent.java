package nl.bijrijder.visit.wish;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a student wants of a visit.
 *
 * @param wishes what about which topic; a topic that is left out was left open
 * @param words own words, by what they are about
 */
public record WishContent(Map<WishTopicId, WishKind> wishes, Map<WishKind, String> words) {

    /** Longest own words of one kind, in characters. */
    public static final int MAX_WORDS = 200;

    static final WishContent NOTHING = new WishContent(Map.of(), Map.of());

    public WishContent {
        wishes = Map.copyOf(wishes);
        words = Map.copyOf(words);
    }

    /** Own words by kind; what is null is left out. */
    public static Map<WishKind, String> words(
            @Nullable String see, @Nullable String doing, @Nullable String ratherNot) {
        var words = new EnumMap<WishKind, String>(WishKind.class);
        put(words, WishKind.WANT_TO_SEE, see);
        put(words, WishKind.WANT_TO_DO, doing);
        put(words, WishKind.RATHER_NOT, ratherNot);
        return words;
    }

    private static void put(Map<WishKind, String> words, WishKind kind, @Nullable String text) {
        if (text != null) {
            words.put(kind, text);
        }
    }

    @Nullable
    String wordsOf(WishKind kind) {
        return words.get(kind);
    }

    boolean isEmpty() {
        return wishes.isEmpty() && words.isEmpty();
    }
}
