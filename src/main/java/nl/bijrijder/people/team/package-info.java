/** Joint teams of vmbo and mbo colleagues, and who belongs to them from when to when. */
@NullMarked
@NamedInterface("team")
package nl.bijrijder.people.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
