/**
 * The school holidays of the three regions of the Netherlands, kept by the manager. Days in them do not count where it matters how
 * long ago something was.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web"})
package nl.bijrijder.holiday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
