package nl.bijrijder.people.student;

import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** Of which team a manager wants to see the students. */
record TeamFilter(@Nullable TeamId team) {}
