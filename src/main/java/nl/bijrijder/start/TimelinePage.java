package nl.bijrijder.start;

import java.util.List;
import java.util.stream.Stream;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.shared.Lens;
import org.springframework.ui.Model;

/** What the fragments of a timeline need to know, on whichever page they stand. */
final class TimelinePage {

    private TimelinePage() {}

    /**
     * Puts a timeline on a page.
     *
     * @param place the page's own address, without parameters
     * @param page one page of what happened
     */
    static void fill(Model model, Timeline timeline, String place, PageOf<Timeline.Row> page) {
        var query = timeline.filter().query();
        model.addAttribute("timeline", timeline);
        model.addAttribute("page", page);
        model.addAttribute("place", place);
        model.addAttribute("chosen", query.isEmpty() ? "" : "?" + query);
        model.addAttribute("kindValues", withAny(timeline.kinds()));
        model.addAttribute("lensValues", withAny(List.of(Lens.values())));
        model.addAllAttributes(TimelineForm.of(timeline.filter()).forPage().getModel());
    }

    private static List<String> withAny(List<? extends Enum<?>> values) {
        return Stream.concat(Stream.of(TimelineForm.ANY), values.stream().map(Enum::name))
                .toList();
    }
}
