package nl.bijrijder.people.student;

import org.jspecify.annotations.Nullable;

/** Of which team a manager wants to see the students. */
record TeamFilter(@Nullable String team) {}
