/**
 * Schools, colleges and the partnerships under which they educate together; the record of every student lives under one. With
 * them the school holidays of the three regions of the Netherlands, whose days do not count where it matters how long ago
 * something was.
 */
@NullMarked
@NamedInterface("organisation")
package nl.bijrijder.people.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
