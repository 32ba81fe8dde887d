package nl.bijrijder.placement;

import java.util.List;
import java.util.Map;
import nl.bijrijder.company.Recognition;
import nl.bijrijder.platform.web.form.Choice;

/**
 * Whom a placement can be with: everybody to call at the partnership's companies.
 *
 * @param groups by whether the company is a recognised training company, recognised ones first
 */
record ContactChoices(Map<Recognition, List<Choice>> groups) {

    /** All of them in one list. */
    public List<Choice> all() {
        return groups.values().stream().flatMap(List::stream).toList();
    }
}
