/** The national list of mbo qualifications: what a college may educate for, imported from a file by the manager. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web"})
package nl.bijrijder.qualification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
