package nl.bijrijder.start;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a timeline somebody wants to see; null means all. Whatever an address holds becomes a filter: what makes no
 * sense is no filter.
 *
 * @param from first day, or null
 * @param until last day, or null
 * @param news only what came in since the reader's previous look
 */
record TimelineFilter(
        @Nullable TimelineKind kind,
        @Nullable Lens lens,
        @Nullable AccountId author,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean news) {

    /** Everything. */
    static final TimelineFilter ALL = new TimelineFilter(null, null, null, null, null, false);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** Reads the parameters of an address. A period the wrong way round is turned. */
    static TimelineFilter of(Map<String, String> asked) {
        var one = read(asked, "from", TimelineFilter::day);
        var other = read(asked, "until", TimelineFilter::day);
        var reversed = one != null && other != null && other.isBefore(one);
        return new TimelineFilter(
                read(asked, "kind", text -> named(TimelineKind.values(), text)),
                read(asked, "lens", text -> named(Lens.values(), text)),
                read(asked, "author", TimelineFilter::account),
                reversed ? other : one,
                reversed ? one : other,
                "true".equals(asked.get("news")));
    }

    /** This filter with an author of this timeline, or none; and news only for somebody who looked before. */
    TimelineFilter among(Collection<AccountId> authors, boolean lookedBefore) {
        return new TimelineFilter(
                kind,
                lens,
                author != null && authors.contains(author) ? author : null,
                from,
                until,
                news && lookedBefore);
    }

    /** Whether the filter lets the entry through; isNew tells whether that came in since the previous look. */
    boolean shows(TimelineEntry entry, boolean isNew) {
        return (kind == null || entry.kind() == kind)
                && (lens == null || entry.lenses().contains(lens))
                && (author == null || author.equals(entry.origin().by()))
                && (from == null || !entry.day().isBefore(from))
                && (until == null || !entry.day().isAfter(until))
                && (!news || isNew);
    }

    /** Whether everything is shown. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** The filter as parameters of an address; empty when everything is shown. */
    String query() {
        return Stream.of(
                        part("kind", kind),
                        part("lens", lens),
                        part("author", author),
                        part("from", from),
                        part("until", until),
                        part("news", news ? "true" : null))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
    }

    private static Optional<String> part(String name, @Nullable Object value) {
        return Optional.ofNullable(value).map(word -> name + "=" + word);
    }

    private static <T> @Nullable T read(Map<String, String> asked, String name, Function<String, Optional<T>> reader) {
        return Optional.ofNullable(asked.get(name)).flatMap(reader).orElse(null);
    }

    private static <T extends Enum<T>> Optional<T> named(T[] all, String text) {
        return Arrays.stream(all).filter(one -> one.name().equals(text)).findFirst();
    }

    private static Optional<AccountId> account(String text) {
        try {
            return Optional.of(AccountId.valueOf(text));
        } catch (NotFound nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
