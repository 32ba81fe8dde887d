/**
 * On record: who read or changed whose file, when and by which right; the student sees it, and the manager without a word of
 * what was read or written. Hears of changes by the events of the
 * features, which are all of one shape, and is told of reads by the pages that show a file.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "account", "student"})
package nl.bijrijder.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
