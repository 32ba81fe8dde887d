package nl.bijrijder.platform.web.form;

import java.util.List;

/**
 * Something to look at before a form is saved: it is shown once, and who sends the form again has seen it.
 *
 * @param name under which the page gets the reasons; with {@code Seen} behind it, of the hidden field that says what was seen
 * @param reasons what there is to look at; none when nothing is
 * @param code tells these reasons from others
 */
public record Warning(String name, List<?> reasons, String code) {

    /** Name of the hidden field that says what was seen. */
    String field() {
        return name + "Seen";
    }
}
