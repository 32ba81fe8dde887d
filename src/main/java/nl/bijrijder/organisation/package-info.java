/** Schools, colleges and the partnerships under which they educate together; the record of every student lives under one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "holiday"})
package nl.bijrijder.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
