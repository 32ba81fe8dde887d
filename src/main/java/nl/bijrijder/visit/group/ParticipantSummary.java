package nl.bijrijder.visit.group;

import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;

/** Somebody who goes along on a visit. */
public record ParticipantSummary(StudentId student, PersonName name) {}
