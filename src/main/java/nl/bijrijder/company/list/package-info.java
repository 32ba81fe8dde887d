/**
 * The companies of a partnership as a file that a spreadsheet reads and writes: out of Bijrijder, and back in after a preview.
 * Each line is a company with somebody to call there; what is empty in the file stays as it is.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform :: form", "people :: organisation", "company"})
package nl.bijrijder.company.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
