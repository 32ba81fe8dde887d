package nl.bijrijder.start;

import java.util.Objects;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;

/** The filter of a timeline as its form shows it: what was chosen stays chosen. */
record TimelineForm(String kind, String lens, String author, String from, String until, boolean news) {

    /** Said by a select in which nothing was chosen; to a filter it means nothing, like any other nonsense. */
    static final String ANY = "ALL";

    static TimelineForm of(TimelineFilter filter) {
        return new TimelineForm(
                Objects.toString(filter.kind(), ANY),
                Objects.toString(filter.lens(), ANY),
                Objects.toString(filter.author(), ""),
                Objects.toString(filter.from(), ""),
                Objects.toString(filter.until(), ""),
                filter.news());
    }

    /** The form for a page; there is nothing in it that could be wrong. */
    BindingResult forPage() {
        return new DirectFieldBindingResult(this, "filter");
    }
}
