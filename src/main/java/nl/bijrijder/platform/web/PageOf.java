package nl.bijrijder.platform.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * One page of a long list.
 *
 * @param rows what stands on it
 * @param number which page it is, from 1
 * @param total how many pages there are, at least 1
 * @param count how many rows there are on all pages
 */
public record PageOf<T>(List<T> rows, int number, int total, long count) {

    /** Rows on one page of any list. */
    public static final int SIZE = 20;

    private static final int LAST = 100_000;

    /** The page somebody asks for by number; numbers below 1 are the first page. */
    public static Pageable request(int number) {
        return PageRequest.of(Math.min(Math.max(number, 1), LAST) - 1, SIZE);
    }

    /** The page somebody asks for of rows that are all at hand. */
    public static <T> PageOf<T> of(List<T> rows, int number) {
        var request = request(number);
        var shown = rows.stream().skip(request.getOffset()).limit(SIZE).toList();
        var total = Math.max(1, (rows.size() + SIZE - 1) / SIZE);
        return new PageOf<>(shown, request.getPageNumber() + 1, total, rows.size());
    }

    /** What a repository found, in the form a template shows. */
    public static <S, T> PageOf<T> of(Page<S> found, Function<S, T> toRow) {
        return new PageOf<>(
                found.getContent().stream().map(toRow).toList(),
                found.getNumber() + 1,
                Math.max(found.getTotalPages(), 1),
                found.getTotalElements());
    }
}
