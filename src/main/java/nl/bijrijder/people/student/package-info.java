/** Students and where they are enrolled; the person behind every route and story. */
@NullMarked
@NamedInterface("student")
package nl.bijrijder.people.student;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
