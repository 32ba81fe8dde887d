package nl.bijrijder.start;

import nl.bijrijder.shared.PersonName;

/** Somebody who rides along with a student: the coach first, then the team. */
record Companion(PersonName name, boolean coach, boolean leader) {}
