package nl.bijrijder.start;

import java.time.LocalDateTime;
import java.util.List;
import nl.bijrijder.guidance.note.NoteEntry;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.platform.web.form.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one student that its reader may see, as far as the filter lets it through.
 *
 * @param ahead what is still to come, soonest first
 * @param past what happened, latest first
 * @param filter what is shown
 * @param total how much there would be without a filter
 * @param kinds the kinds of thing there are
 * @param authors the people who did something
 * @param seen when the reader last looked before now, in the time zone of the schools; null the first time
 * @param fresh how much came in since, with or without the filter
 */
record Timeline(
        List<Row> ahead,
        List<Row> past,
        TimelineFilter filter,
        int total,
        List<TimelineKind> kinds,
        List<Choice> authors,
        @Nullable LocalDateTime seen,
        int fresh) {

    /**
     * One entry on a page.
     *
     * @param by how the one who did it is called; empty when nobody did
     * @param own whether that is the reader
     * @param fresh whether it came in since the reader's previous look
     * @param note the words of the note it is; null when it is none, or is not shown
     */
    record Row(
            TimelineEntry entry,
            String by,
            boolean own,
            boolean fresh,
            @Nullable NoteEntry note) {

        /** This row with the words of its note. */
        Row saying(@Nullable NoteEntry words) {
            return new Row(entry, by, own, fresh, words);
        }
    }

    /** How much is shown. */
    public int count() {
        return ahead.size() + past.size();
    }

    /** One page of what happened; a number that is too high is the last page. */
    PageOf<Row> page(int number) {
        var pages = Math.max(1, (past.size() + PageOf.SIZE - 1) / PageOf.SIZE);
        var here = Math.min(Math.max(number, 1), pages);
        var from = (here - 1) * PageOf.SIZE;
        return new PageOf<>(past.subList(from, Math.min(from + PageOf.SIZE, past.size())), here, pages, past.size());
    }
}
