/**
 * Looking back on a company visit in two minutes: a face and a sentence become an entry of the student's own career dossier, can
 * be put on the agenda of the next conversation, and end in a next step (DOMAIN §4).
 */
@NullMarked
@NamedInterface("after")
package nl.bijrijder.visit.after;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
