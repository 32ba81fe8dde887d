/**
 * Who coaches whom, from when to when: at every date a student has at most one first coach, and the past stays. The
 * {@link nl.bijrijder.guidance.coaching.ContinuityGuard guard} raises a flag before there is a gap: no coach, no contact for longer than the
 * team's rhythm, a step past its day, a crossing ahead. A team leader gives a student a coach and sets the rhythm here.
 * {@code LastContacts} turns the arrow to {@code note}, which implements it: the guard asks when a student was last spoken to, and
 * notes stand above coaching.
 */
@NullMarked
@NamedInterface("coaching")
package nl.bijrijder.guidance.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
