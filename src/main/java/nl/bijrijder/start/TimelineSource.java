package nl.bijrijder.start;

import java.util.List;
import nl.bijrijder.shared.CurrentUser;

/**
 * Puts what one feature knows of a student on the timeline. A new feature joins by one class: a component in this package that
 * asks the feature's own service, which decides what this person may see.
 */
interface TimelineSource {

    /** Everything the feature tells this person about the student, in any order; a fixed number of statements. */
    List<TimelineEntry> entries(CurrentUser user, Subject subject);
}
