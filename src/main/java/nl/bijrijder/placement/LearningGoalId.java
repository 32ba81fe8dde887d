package nl.bijrijder.placement;

import java.util.UUID;
import nl.bijrijder.shared.Uuids;

/** Identifies a learning goal. */
public record LearningGoalId(UUID value) {

    /** A new random id. */
    public static LearningGoalId random() {
        return new LearningGoalId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or form.
     *
     * @throws nl.bijrijder.shared.NotFound when the text is no UUID
     */
    public static LearningGoalId valueOf(String text) {
        return new LearningGoalId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
