/** The national list of mbo qualifications: what a college may educate for, imported from a file by the manager. */
@NullMarked
@NamedInterface("qualification")
package nl.bijrijder.people.qualification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
