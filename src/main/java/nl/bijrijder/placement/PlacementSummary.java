package nl.bijrijder.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What other modules and pages show of a placement.
 *
 * @param stop when and why it ended early, or null
 * @param mayLookBack whether its last week has begun
 * @param contacts its conversations by day
 */
public record PlacementSummary(
        PlacementId id,
        StudentId student,
        TeamId team,
        int version,
        PlacementPlan plan,
        PlacementStatus status,
        @Nullable Stop stop,
        boolean mayLookBack,
        List<PlacementContactSummary> contacts) {

    /**
     * An early end.
     *
     * @param lastDay the last day at the company, or null when it never began
     */
    public record Stop(@Nullable LocalDate lastDay, String reason) {}

    /** The next conversation that is to take place. */
    public Optional<PlacementContactSummary> nextContact() {
        return contacts.stream()
                .filter(contact -> contact.state() == ContactState.OVERDUE || contact.state() == ContactState.AHEAD)
                .findFirst();
    }
}
