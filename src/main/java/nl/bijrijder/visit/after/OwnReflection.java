package nl.bijrijder.visit.after;

import nl.bijrijder.visit.VisitSummary;
import org.jspecify.annotations.Nullable;

/**
 * A visit a student can look back on, or did.
 *
 * @param open whether the visit took place
 * @param done what the student said already, or null
 */
record OwnReflection(
        VisitSummary visit, boolean open, @Nullable ReflectionSummary done) {}
