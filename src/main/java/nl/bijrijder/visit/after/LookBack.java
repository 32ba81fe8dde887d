package nl.bijrijder.visit.after;

import java.util.Set;
import nl.bijrijder.career.CareerEntryId;
import nl.bijrijder.career.Mood;
import nl.bijrijder.career.OnRoute;
import nl.bijrijder.shared.Lens;
import org.jspecify.annotations.Nullable;

/**
 * Asks to keep what a student says about a visit.
 *
 * @param entry id of the entry in the career dossier; asking twice makes one
 * @param words how it was
 * @param followUp what the student does next, or null
 * @param onRoute when that goes on the route too, or null
 * @param talk whether the student wants to talk about it
 */
public record LookBack(
        CareerEntryId entry,
        @Nullable Mood mood,
        String words,
        Set<Lens> lenses,
        @Nullable String followUp,
        @Nullable OnRoute onRoute,
        boolean talk) {}
